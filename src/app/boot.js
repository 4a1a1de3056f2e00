/* Runs before the first paint, inlined and allowed by its hash: lens and part of the page from the address, the theme from storage, room for the offer of a language. */
;(function () {
  var root = document.documentElement
  var search = new URLSearchParams(location.search)
  root.dataset.lens = search.get('lens') === 'told' ? 'told' : 'evidence'
  var part = search.get('part')
  if (part && /^(questions|timeline|evidence|arithmetic|sources)$/.test(part)) root.dataset.part = part
  // The offer of another language has its room before the first paint: app/language-offer.tsx fills it, or takes it away.
  var languages = navigator.languages || []
  try {
    var remembered = localStorage.getItem('parallax-language')
    if (remembered) languages = [remembered]
  } catch (_) {
    /* storage refused: there is no offer, as it could not be dismissed for good */
    languages = []
  }
  for (var i = 0; i < languages.length; i++) {
    var match = /^(?:(zh-(?:hant|tw|hk|mo))|(zh)|(en))/i.exec(languages[i])
    if (!match) continue
    var wanted = match[1] ? 'zh-Hant' : match[2] ? 'zh-Hans' : 'en'
    if (wanted !== root.lang) root.dataset.offer = ''
    break
  }
  try {
    var theme = localStorage.getItem('parallax-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch (_) {
    /* storage refused: the system's theme it is */
  }
})()
