/**
 * Improves reader pages that already work without it: works the display preferences, shows the
 * buttons that copy a page's address, pass it on and read it aloud, plays videos of other sites
 * where they stand, moves a player to its chapters, and has what is read kept for later. A plain
 * module, loaded with `<script type="module" src>`.
 */

workPreferences(document.querySelector('[data-preferences]'))
for (const button of document.querySelectorAll('[data-copy]')) showCopyButton(button)
for (const button of document.querySelectorAll('[data-share]')) workShareButton(button)
offerReading(document.querySelector('[data-read-aloud]'))
for (const link of document.querySelectorAll('[data-embed]')) link.addEventListener('click', play)
const chapters = document.querySelector('[data-chapters]')
if (chapters) import(chapters.dataset.chapters)
keepForLater(document.querySelector('script[data-offline]'))

/** @param {HTMLElement | null} details */
function workPreferences(details) {
  if (!details) return
  const root = document.documentElement
  for (const input of details.querySelectorAll('input')) {
    input.checked = (root.dataset[input.name] ?? '') === input.value
  }
  details.addEventListener('change', ({ target }) => {
    if (target.value === '') delete root.dataset[target.name]
    else root.dataset[target.name] = target.value
    remember(target.name, target.value)
  })
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return
    details.open = false
    details.querySelector('summary').focus()
  })
}

/** @param {string} name @param {string} value '' forgets the choice */
function remember(name, value) {
  try {
    if (value === '') localStorage.removeItem('portal-' + name)
    else localStorage.setItem('portal-' + name, value)
  } catch (error) {
    // Storage is blocked: the choice holds for this page only.
    console.info('The preference could not be kept:', error)
  }
}

/** @param {HTMLButtonElement} button `data-copy` names the field, `data-copied` is the answer */
function showCopyButton(button) {
  const field = document.getElementById(button.dataset.copy)
  if (!field) return
  button.addEventListener('click', async () => {
    field.select()
    try {
      await navigator.clipboard.writeText(field.value)
    } catch (error) {
      // No permission, or plain http: the older command still copies the selection.
      console.info('The clipboard is not available:', error)
      if (!document.execCommand('copy')) return
    }
    button.textContent = button.dataset.copied
    // Selecting has taken the focus away from whoever goes by keyboard.
    button.focus()
  })
  button.hidden = false
}

/** @param {HTMLButtonElement} button `data-share` is the address */
function workShareButton(button) {
  button.addEventListener('click', () => {
    navigator.share({ title: document.title, url: button.dataset.share }).catch((error) => {
      // Whoever closes the list has changed their mind.
      if (error.name !== 'AbortError') console.info('The page could not be passed on:', error)
    })
  })
}

/**
 * Shows the buttons where this browser has a Vietnamese voice, in the room that `preferences.js`
 * has had kept for them; the next page knows from the start. What reads is loaded when it is asked
 * for.
 *
 * @param {HTMLElement | null} group `data-read-aloud` is the address of the module
 */
function offerReading(group) {
  const speech = window.speechSynthesis
  if (!group || !speech) return
  const { dataset } = document.documentElement
  const look = () => {
    const voices = speech.getVoices()
    // Not asked yet, or none at all.
    if (voices.length === 0) return
    // Android says `vi_VN`.
    const isThere = voices.some(({ lang }) => /^vi(?![a-z])/i.test(lang))
    remember('voice', isThere ? 'vi' : 'none')
    // The room that was kept stays, or none is taken: nothing on this page moves.
    if (dataset.voice !== 'none') dataset.voice = isThere ? 'vi' : 'unknown'
  }
  look()
  speech.addEventListener?.('voiceschanged', look)
  group.querySelector('button').addEventListener(
    'click',
    async () => {
      const { readAloud } = await import(group.dataset.readAloud)
      readAloud(group)
    },
    { once: true },
  )
}

/** @param {MouseEvent} event on a link to a video's page: the frame takes its place */
function play(event) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  const link = event.currentTarget
  const frame = document.createElement('iframe')
  frame.title = link.dataset.title
  frame.allow = 'autoplay; fullscreen; encrypted-media; picture-in-picture'
  frame.src = link.dataset.embed
  link.replaceWith(frame)
  frame.focus()
}

/**
 * A second after the page stands, when it has been painted: nobody waits for it. Copies
 * (`data-kept`) are not kept again.
 *
 * @param {HTMLScriptElement | null} script `data-offline` is the address of the module
 */
function keepForLater(script) {
  if (!script || !navigator.serviceWorker || document.querySelector('[data-kept]')) return
  window.addEventListener('load', () => setTimeout(() => import(script.dataset.offline), 1000))
}
