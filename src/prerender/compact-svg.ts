type Attributes = ReadonlyMap<string, string>
type Element = { tag: string; attributes: Attributes; children: Node[] }
type Node = Element | string

/** What an element of SVG takes over from the group around it. */
const INHERITED = [
  'fill',
  'font-size',
  'font-weight',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
]
/** A group costs its own two tags. */
const GROUP = '<g></g>'.length
/** How many siblings a group is tried for: pictures of many marks are long. */
const LONGEST = 80

const TOKEN = /<(\/?)([a-zA-Z]+)((?:\s+[^\s=>]+="[^"]*")*)\s*(\/?)>|([^<]+)/g

function parse(markup: string): Node[] {
  const root: Element = { tag: '', attributes: new Map(), children: [] }
  const open = [root]
  for (const [, end, tag = '', attributes = '', closed, text] of markup.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.children.push(text)
    else if (end) open.pop()
    else {
      const pairs = [...attributes.matchAll(/([^\s=]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const)
      const element: Element = { tag, attributes: new Map(pairs), children: [] }
      parent.children.push(element)
      if (!closed) open.push(element)
    }
  }
  return root.children
}

const written = (attributes: Attributes): string => [...attributes].map(([name, value]) => ` ${name}="${value}"`).join('')

function text(node: Node): string {
  if (typeof node === 'string') return node
  const start = `<${node.tag}${written(node.attributes)}`
  return node.children.length === 0 ? `${start}/>` : `${start}>${node.children.map(text).join('')}</${node.tag}>`
}

const inherited = ({ attributes }: Element): Attributes => new Map([...attributes].filter(([name]) => INHERITED.includes(name)))

/** The longest gain of siblings from `start` on that say the same: where they end, and what they have in common. */
function bestRun(nodes: readonly Node[], start: number): { end: number; common: Attributes; saved: number } {
  const best = { end: start, common: new Map() as Attributes, saved: 0 }
  let common: Attributes | undefined
  for (let i = start; i < Math.min(nodes.length, start + LONGEST); i += 1) {
    const node = nodes[i]
    if (node === undefined || typeof node === 'string') break
    const own: Attributes = inherited(node)
    common = new Map([...(common ?? own)].filter(([name, value]) => own.get(name) === value))
    if (common.size === 0) break
    const saved = (i - start) * written(common).length - GROUP
    if (saved > best.saved) Object.assign(best, { end: i + 1, common, saved })
  }
  return best
}

/** Neighbours that say the same stand in a group that says it once. */
function grouped(nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  for (let i = 0; i < nodes.length; ) {
    const { end, common, saved } = bestRun(nodes, i)
    if (saved > 0) {
      const children = nodes.slice(i, end).map((node): Node => {
        if (typeof node === 'string') return node
        return { ...node, attributes: new Map([...node.attributes].filter(([name]) => !common.has(name))) }
      })
      out.push({ tag: 'g', attributes: common, children: grouped(children) })
      i = end
    } else {
      const node = nodes[i]
      if (node !== undefined) out.push(typeof node === 'string' ? node : { ...node, children: grouped(node.children) })
      i += 1
    }
  }
  return out
}

/**
 * The same picture in fewer bytes: empty elements are closed in their own tag, and neighbours of one colour, size or stroke stand in a group
 * that names it once.
 * @param markup an <svg> as React writes it, without comments
 */
export const compactSvg = (markup: string): string => grouped(parse(markup)).map(text).join('')
