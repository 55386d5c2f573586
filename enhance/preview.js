/**
 * A preview beside the form of the panel: loads again whenever something was saved. The panel sends
 * nothing before it is told that the page is there.
 */

const PANEL = window.parent === window ? window.opener : window.parent

window.addEventListener('message', ({ origin, data }) => {
  if (origin === location.origin && data?.type === 'payload-document-event') location.reload()
})
PANEL?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
