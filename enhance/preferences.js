/**
 * Applies the reader's display preferences before the first paint, and has the controls for them,
 * and what this browser can do besides, drawn with it: shown later, they would push the page down. A
 * file of its own, for pages allow no inline script; it arrives together with the stylesheet.
 */
;(function applyPreferences() {
  const { dataset } = document.documentElement
  dataset.scripted = ''
  if (navigator.share) dataset.shares = ''
  // Voices become known late, and room is kept for the button until they are.
  if (window.speechSynthesis) dataset.voice = 'unknown'
  try {
    for (const name of ['theme', 'text', 'contrast', 'voice']) {
      const value = localStorage.getItem('portal-' + name)
      if (value) dataset[name] = value
    }
  } catch (error) {
    // Storage is blocked (private mode, some in-app browsers): the system's settings apply.
    console.info('Preferences are not available:', error)
  }
})()
