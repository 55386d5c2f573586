/**
 * Applies the reader's display preferences before the first paint. A file of its own, for pages allow
 * no inline script; it arrives together with the stylesheet.
 */
;(function applyPreferences() {
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
