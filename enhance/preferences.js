/**
 * Applies the reader's display preferences before the first paint. Inlined into <head>: as a file of
 * its own it would hold up rendering for one more round trip.
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
