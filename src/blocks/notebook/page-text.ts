import { oneSpace } from '#domain/notebook/quote-anchor.ts'

type Piece = { node: Text; from: number; places: number[] }
/** The words of a page as one line, and where each character stands in it. */
export type PageText = { text: string; pieces: readonly Piece[] }

/** Controls are not part of the page's text, because they come and go. */
const isControl = (node: Node) => node.parentElement?.closest('.no-print, button, select, textarea, script, style') != null

/** Reads the words below an element, including folded and hidden parts. */
export function readPage(root: Element): PageText {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    isControl(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const pieces: Piece[] = []
  let text = ''
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    const places: number[] = []
    const from = text.length
    for (let i = 0; i < node.data.length; i += 1) {
      const char = oneSpace(node.data.charAt(i))
      if (char === ' ' && (text === '' || text.endsWith(' '))) continue
      text += char
      places.push(i)
    }
    if (places.length > 0) pieces.push({ node, from, places })
  }
  return { text, pieces }
}

/** Which part of the words a range covers; null when it covers none. */
export function spanOf({ pieces }: PageText, range: Range): { start: number; end: number } | null {
  let start: number | null = null
  let end = 0
  for (const { node, from, places } of pieces) {
    if (!range.intersectsNode(node)) continue
    const first = node === range.startContainer ? range.startOffset : 0
    const last = node === range.endContainer ? range.endOffset : node.data.length
    places.forEach((place, i) => {
      if (place < first || place >= last) return
      start ??= from + i
      end = from + i + 1
    })
  }
  return start === null ? null : { start, end }
}

/** The range of a part of the words; null when it is not in the page. */
export function rangeOf({ pieces }: PageText, { start, end }: { start: number; end: number }): Range | null {
  const at = (index: number) => {
    const piece = pieces.findLast((p) => p.from <= index)
    const place = piece?.places[index - piece.from]
    return piece === undefined || place === undefined ? null : { node: piece.node, place }
  }
  const [first, last] = [at(start), at(end - 1)]
  if (first === null || last === null) return null
  const range = document.createRange()
  range.setStart(first.node, first.place)
  range.setEnd(last.node, last.place + 1)
  return range
}
