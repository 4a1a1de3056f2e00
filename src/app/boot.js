/* Runs before the first paint, inlined and allowed by its hash: lens and part of the page from the address, the theme from storage. */
;(function () {
  var root = document.documentElement
  var search = new URLSearchParams(location.search)
  root.dataset.lens = search.get('lens') === 'told' ? 'told' : 'evidence'
  var part = search.get('part')
  if (part && /^(questions|timeline|evidence|arithmetic|sources)$/.test(part)) root.dataset.part = part
  try {
    var theme = localStorage.getItem('parallax-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch (_) {
    /* storage refused: the system's theme it is */
  }
})()
