/** Attributes of Recharts that say nothing to a reader, a style sheet or a frame. */
const NOISE =
  /^(style|tabindex|role|orientation|type|points|tickcount|index|payload|coordinate|name|xmlns|cursor|clip-path|data-recharts-item-.*|focusable|tablevalues|offset|data-z-index|id|radius|value|zindex|from|to)$/i
/** Classes that charts.css or a frame know. */
const OURS = new Set([
  'plot-chart',
  'tick',
  'value',
  'note',
  'series-name',
  'baseline',
  'join',
  'interval',
  'notes',
  'row-labels',
  'series-key',
  'end-labels',
  'value-label',
  'glyph',
  'date-labels',
  'point-labels',
])
const ROUNDED = /^(x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|d|width|height|transform|stroke-width|stroke-dasharray|points|font-size|dy)$/

/**
 * Takes the plot's <svg> out of what was mounted and leaves only what draws: fixed viewBox and size, hidden from
 * assistive technology (the frame speaks for it), no inline style, no empty groups, two decimals. Returns its markup.
 */
export function cleanSvg(svg: Element, width: number, height: number): string {
  const copy = svg.cloneNode(true)
  if (!isElement(copy)) return ''
  for (const dead of copy.querySelectorAll('title, desc, clipPath')) dead.remove()
  for (const defs of copy.querySelectorAll('defs')) if (!defs.querySelector('pattern')) defs.remove()
  for (const element of [copy, ...copy.querySelectorAll('*')]) cleanElement(element)
  prune(copy)
  for (const attribute of [...copy.attributes]) copy.removeAttribute(attribute.name)
  copy.setAttribute('class', 'plot-chart')
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.setAttribute('aria-hidden', 'true')
  copy.setAttribute('focusable', 'false')
  return copy.outerHTML
}

const isElement = (node: Node): node is Element => node.nodeType === 1

function cleanElement(element: Element): void {
  const isPattern = element.localName === 'pattern'
  for (const { name, value } of [...element.attributes]) {
    if (NOISE.test(name) && !(isPattern && name === 'id')) element.removeAttribute(name)
    else if (name === 'class') {
      const kept = value.split(/\s+/).filter((c) => OURS.has(c))
      if (kept.length) element.setAttribute('class', kept.join(' '))
      else element.removeAttribute('class')
    } else if (ROUNDED.test(name))
      element.setAttribute(
        name,
        value.replace(/-?\d+\.\d{3,}(e-?\d+)?/g, (n) => String(Math.round(Number(n) * 100) / 100)),
      )
  }
  // Recharts repeats the size of the plot area on every path and grid line.
  if (element.localName === 'path' || element.localName === 'line')
    for (const name of ['x', 'y', 'width', 'height']) element.removeAttribute(name)
}

/** Groups that hold nothing and say nothing, and groups around a single group. */
function prune(root: Element): void {
  for (const group of [...root.querySelectorAll('g')].reverse()) {
    if (group.attributes.length) continue
    if (!group.childNodes.length) group.remove()
    else group.replaceWith(...group.childNodes)
  }
}
