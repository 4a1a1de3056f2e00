import postcss, { type AtRule, type Container, type Rule } from 'postcss'

/** Names that a piece of HTML uses: classes and ids. */
type Used = { classes: ReadonlySet<string>; ids: ReadonlySet<string> }

/** Classes and ids of a page, read from its attributes. */
export function namesIn(html: string): Used {
  const classes = new Set<string>()
  const ids = new Set<string>()
  for (const [, name, value = ''] of html.matchAll(/\s(class|id)="([^"]*)"/g))
    for (const word of value.split(/\s+/)) if (word !== '') (name === 'id' ? ids : classes).add(word)
  return { classes, ids }
}

/** What is inside `:not(…)`, `:has(…)` and similar does not show whether a page needs the rule. */
const withoutArguments = (selector: string): string => {
  let text = selector
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(/:[a-z-]+\([^()]*\)/g, '')
  }
  return text
}

const unescaped = (name: string) => name.replaceAll('\\', '')

/** Whether every class and id that a selector names is on the page. Tags, attributes and states are not looked at. */
function mayMatch(selector: string, used: Used): boolean {
  const bare = withoutArguments(selector).replace(/\[[^\]]*\]/g, '')
  const names = bare.match(/[.#](?:\\.|[\w-])+/g) ?? []
  return names.every((name) => (name.startsWith('#') ? used.ids : used.classes).has(unescaped(name.slice(1))))
}

function prune(container: Container, used: Used): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === 'comment') node.remove()
    else if (node.type === 'rule') pruneRule(node, used)
    else if (node.type === 'atrule') pruneAtRule(node, used)
  }
}

function pruneRule(rule: Rule, used: Used): void {
  const kept = rule.selectors.filter((selector) => mayMatch(selector, used))
  if (kept.length === 0) rule.remove()
  else rule.selectors = kept
}

function pruneAtRule(rule: AtRule, used: Used): void {
  // Font faces, pages, keyframes and similar rules belong to no element.
  if (!['media', 'supports', 'scope', 'layer', 'container'].includes(rule.name) || !rule.nodes) return
  const root = rule.name === 'scope' ? (/^\(([^)]*)\)/.exec(rule.params)?.[1] ?? '') : ''
  if (root !== '' && !root.split(',').some((selector) => mayMatch(selector, used))) rule.remove()
  else {
    prune(rule, used)
    if (rule.nodes.length === 0) rule.remove()
  }
}

/**
 * Makes the part of a stylesheet that a page needs for its first paint: rules whose classes and ids all stand in its HTML.
 * Pages of a kind use the same names, so the same part is made once.
 * @param css the whole stylesheet, minified
 * @returns HTML → style text
 */
export function criticalCss(css: string): (html: string) => string {
  const known = postcss.parse(css)
  const mentioned = new Set<string>()
  known.walkRules((rule) => {
    for (const name of rule.selector.match(/[.#](?:\\.|[\w-])+/g) ?? []) mentioned.add(unescaped(name.slice(1)))
  })
  const made = new Map<string, string>()
  return (html) => {
    const used = namesIn(html)
    const key = [...used.classes, ...used.ids]
      .filter((name) => mentioned.has(name))
      .sort()
      .join(' ')
    const ready = made.get(key)
    if (ready !== undefined) return ready
    const copy = known.clone()
    prune(copy, used)
    const text = copy.toString()
    made.set(key, text)
    return text
  }
}
