/**
 * Reads an item with the browser's Vietnamese voice. Loaded by `portal.js` when the button is first
 * pressed, and so begins at once.
 */

/** Browsers break off what takes longer than some 15 s: sentences are handed over one by one. */
const LONGEST = 180

/**
 * @param {HTMLElement} group holds the button that starts, pauses and goes on, and the one that
 *   stops; their words stand in `data-start`, `data-pause` and `data-resume`
 */
export function readAloud(group) {
  const speech = window.speechSynthesis
  const [main, stop] = group.querySelectorAll('button')
  const words = group.dataset
  /** @type {'silent' | 'reading' | 'paused'} */
  let state = 'silent'
  let parts = []
  /** Told apart by number: what has been cancelled still tells that it has ended. */
  let run = 0

  const become = (next) => {
    state = next
    main.textContent =
      next === 'reading' ? words.pause : next === 'paused' ? words.resume : words.start
    stop.hidden = next === 'silent'
  }

  const sayNext = () => {
    const text = parts[0]
    if (text === undefined) return become('silent')
    const own = run
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.lang = 'vi-VN'
    utterance.voice = speech.getVoices().find(({ lang }) => /^vi(?![a-z])/i.test(lang)) ?? null
    utterance.addEventListener('end', () => {
      if (own !== run) return
      parts.shift()
      sayNext()
    })
    utterance.addEventListener('error', () => {
      if (own === run) become('silent')
    })
    speech.speak(utterance)
  }

  // Pausing in the middle of a sentence fails on many phones: it is said again from its beginning.
  const silence = (next) => {
    run += 1
    speech.cancel()
    become(next)
  }

  main.addEventListener('click', press)
  stop.addEventListener('click', () => {
    silence('silent')
    main.focus()
  })
  window.addEventListener('pagehide', () => silence('silent'))
  press()

  function press() {
    if (state === 'reading') return silence('paused')
    if (state === 'silent') parts = partsOf(document.querySelector('article'))
    become('reading')
    sayNext()
  }
}

/** @param {HTMLElement} article @returns {string[]} title, lead and text, in pieces of a breath */
function partsOf(article) {
  const blocks = article.querySelectorAll(
    'h1, header .lead, .prose :is(h2, h3, h4, p, li, figcaption, th, td)',
  )
  return [...blocks]
    .filter((block) => !block.querySelector('p, li'))
    .flatMap((block) => sentencesOf(block.textContent.replace(/\s+/g, ' ').trim()))
}

/** @param {string} text @returns {string[]} */
function sentencesOf(text) {
  const sentences = text.match(/[^.!?…;:]+[.!?…;:]*(?=\s|$)|\S+/g) ?? []
  return sentences.flatMap((sentence) => inBreaths(sentence.trim())).filter(Boolean)
}

/** @param {string} sentence @returns {string[]} cut between words where it is too long */
function inBreaths(sentence) {
  const breaths = []
  let rest = sentence
  while (rest.length > LONGEST) {
    const comma = rest.lastIndexOf(', ', LONGEST)
    const end = comma > 0 ? comma + 1 : Math.max(rest.lastIndexOf(' ', LONGEST), 1)
    breaths.push(rest.slice(0, end))
    rest = rest.slice(end).trim()
  }
  return [...breaths, rest]
}
