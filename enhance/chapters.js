/**
 * Moves the player on the page to a chapter, whose link would otherwise open the file there, and
 * marks the chapter that is heard. Loaded by `portal.js` where there are any.
 */
const links = [...document.querySelectorAll('[data-chapters] a')]
const player = document.querySelector('.recording audio')

for (const link of links) link.addEventListener('click', playFrom)
player.addEventListener('timeupdate', markHeard)

/** @param {MouseEvent} event */
function playFrom(event) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  // Before anything is loaded this is where it will begin.
  player.currentTime = startOf(event.currentTarget)
  player.play().catch((error) => console.info('The recording could not be played:', error))
}

function markHeard() {
  const heard = links.filter((link) => startOf(link) <= player.currentTime).pop()
  for (const link of links) {
    if (link === heard) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

/** @param {HTMLAnchorElement} link to `….mp3#t=150` @returns {number} in seconds */
function startOf(link) {
  return Number(link.hash.slice('#t='.length))
}
