/* Runs before the first paint, inlined and allowed by its hash: the lens from the address, the theme from storage. */
;(function () {
  var root = document.documentElement
  root.dataset.lens = new URLSearchParams(location.search).get('lens') === 'told' ? 'told' : 'evidence'
  try {
    var theme = localStorage.getItem('parallax-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch (_) {
    /* storage refused: the system's theme it is */
  }
})()
