/**
 * Applies the reader's display preferences before the first paint, and has the controls for them
 * drawn with it: shown later, they would push the page down. A file of its own, for pages allow no
 * inline script; it arrives together with the stylesheet.
 */
;(function applyPreferences() {
  document.documentElement.dataset.scripted = ''
  try {
    for (const name of ['theme', 'text', 'contrast']) {
      const value = localStorage.getItem('portal-' + name)
      if (value) document.documentElement.dataset[name] = value
    }
  } catch (error) {
    // Storage is blocked (private mode, some in-app browsers): the system's settings apply.
    console.info('Preferences are not available:', error)
  }
})()
