import postcss, { type ChildNode, type Container, type Rule } from 'postcss'

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

/** What `:has(…)` asks for is asked of the page, too, where it is one thing and not the argument of something else. */
const withOwnHas = (selector: string): string => selector.replace(/(?<!\():has\(([^(),]+)\)/g, ' $1')

/** What `:not(…)` and the like hold says nothing about whether a page needs the rule. */
const withoutArguments = (selector: string): string => {
  let text = selector
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(/:[a-z-]+\([^()]*\)/g, '')
  }
  return text
}

const unescaped = (name: string) => name.replaceAll('\\', '')

/** Classes and ids that a selector asks for. Tags, attributes and states are not looked at. */
type Names = { classes: readonly string[]; ids: readonly string[] }

function namesOf(selector: string): Names {
  const bare = withoutArguments(withOwnHas(selector)).replace(/\[[^\]]*\]/g, '')
  const names = bare.match(/[.#](?:\\.|[\w-])+/g) ?? []
  const after = (sign: string) => names.filter((name) => name.startsWith(sign)).map((name) => unescaped(name.slice(1)))
  return { classes: after('.'), ids: after('#') }
}

const mayMatch = ({ classes, ids }: Names, used: Used): boolean =>
  classes.every((name) => used.classes.has(name)) && ids.every((name) => used.ids.has(name))

/** A rule or a group of rules, taken apart once: a page only picks. */
type Piece =
  | { kind: 'as-is'; text: string }
  | { kind: 'rule'; selectors: readonly { text: string; names: Names }[]; body: string }
  | { kind: 'group'; head: string; roots: readonly Names[] | null; pieces: readonly Piece[] }

const GROUPS = ['media', 'supports', 'scope', 'layer', 'container']

/** Rules for paper: the whole stylesheet, which a page asks for as if for print, has them in time. */
const isForPaper = (node: ChildNode): boolean =>
  node.type === 'atrule' && (node.name === 'page' || (node.name === 'media' && node.params.trim() === 'print'))

function taken(container: Container): Piece[] {
  return (container.nodes ?? []).flatMap((node): Piece[] => {
    if (node.type === 'comment' || isForPaper(node)) return []
    if (node.type === 'rule')
      return [{ kind: 'rule', selectors: node.selectors.map((text) => ({ text, names: namesOf(text) })), body: bodyOf(node) }]
    // Faces, pages, keyframes and the like belong to no element.
    if (node.type !== 'atrule' || !GROUPS.includes(node.name) || !node.nodes) return [{ kind: 'as-is', text: endOf(node.toString()) }]
    const root = node.name === 'scope' ? (/^\(([^)]*)\)/.exec(node.params)?.[1] ?? '') : ''
    const roots = root === '' ? null : root.split(',').map(namesOf)
    return [{ kind: 'group', head: `@${node.name}${node.raws.afterName ?? ' '}${node.params}`, roots, pieces: taken(node) }]
  })
}

/** What stands in the braces of a rule. */
const bodyOf = (rule: Rule): string => rule.nodes.map(String).join(';')
/** A statement without braces ends with a semicolon. */
const endOf = (text: string): string => (text.endsWith('}') ? text : `${text};`)

function pick(pieces: readonly Piece[], used: Used): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'as-is') return piece.text
      if (piece.kind === 'rule') {
        const kept = piece.selectors.filter(({ names }) => mayMatch(names, used))
        return kept.length === 0 ? '' : `${kept.map(({ text }) => text).join(',')}{${piece.body}}`
      }
      if (piece.roots !== null && !piece.roots.some((names) => mayMatch(names, used))) return ''
      const inner = pick(piece.pieces, used)
      return inner === '' ? '' : `${piece.head}{${inner}}`
    })
    .join('')
}

/**
 * Makes the part of a stylesheet that a page needs for its first paint: rules whose classes and ids all stand in its HTML.
 * @param css the whole stylesheet, minified
 * @returns HTML → style text
 */
export function criticalCss(css: string): (html: string) => string {
  const pieces = taken(postcss.parse(css))
  return (html) => pick(pieces, namesIn(html))
}
