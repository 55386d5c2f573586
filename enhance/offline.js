/**
 * Has the page that was just read kept for when there is no network, by the worker `public/sw.js`.
 * Loaded by `portal.js` when the page stands, so that it delays nothing.
 */

// What a browser loads ahead has not been read.
if (document.prerendering) document.addEventListener('prerenderingchange', keep, { once: true })
else keep()

async function keep() {
  try {
    await navigator.serviceWorker.register('/sw.js')
    const { active } = await navigator.serviceWorker.ready
    active.postMessage({ url: location.href, files: files(), isFromElsewhere: isFromElsewhere() })
  } catch (error) {
    // Switched off, or a window that keeps nothing.
    console.info('Nothing is kept for later:', error)
  }
}

/** @returns {boolean} whether a link on another site has opened the page */
function isFromElsewhere() {
  const { referrer } = document
  return referrer !== '' && new URL(referrer).origin !== location.origin
}

/** @returns {string[]} what the page cannot be shown without, and its lead picture in the size shown */
function files() {
  const addresses = [
    ...[...document.querySelectorAll('link[rel=stylesheet]')].map(({ href }) => href),
    ...[...document.querySelectorAll('script[src]')].map(({ src }) => src),
    document.querySelector('main img[fetchpriority]')?.currentSrc,
  ]
  return addresses.filter(Boolean)
}
