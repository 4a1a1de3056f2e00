/** A mark on the screen: its key in the figure, and its centre in px relative to the box. */
export type PlacedMark = { key: string; x: number; y: number }

/** How far (px) from a mark the pointer still means it. */
const REACH = 36

const visibleSvg = (box: Element): SVGSVGElement | null =>
  [...box.querySelectorAll<SVGSVGElement>('.plot svg.plot-chart, .plot svg.recharts-surface')].find(
    (svg) => svg.getClientRects().length > 0,
  ) ?? null

/** Marks of the plot that is shown in a box, with their centres. `key` alone names a mark. */
export function placedMarks(box: Element): PlacedMark[] {
  const svg = visibleSvg(box)
  if (!svg) return []
  const frame = svg.getBoundingClientRect()
  const own = box.getBoundingClientRect()
  const viewWidth = svg.viewBox.baseVal?.width || Number(svg.getAttribute('width')) || frame.width
  const scale = frame.width / viewWidth
  return [...svg.querySelectorAll<SVGElement>('[data-mark]')].map((mark) => ({
    key: mark.dataset.mark ?? '',
    x: frame.left - own.left + Number(mark.dataset.cx) * scale,
    y: frame.top - own.top + Number(mark.dataset.cy) * scale,
  }))
}

/** The mark under the pointer: the one hit, else the nearest in reach. Coordinates are of the window. */
export function markAt(box: Element, target: EventTarget | null, clientX: number, clientY: number): PlacedMark | null {
  const marks = placedMarks(box)
  const hit = target instanceof Element ? target.closest<SVGElement>('[data-mark]')?.dataset.mark : undefined
  if (hit !== undefined) return marks.find((m) => m.key === hit) ?? null
  const own = box.getBoundingClientRect()
  const [x, y] = [clientX - own.left, clientY - own.top]
  let best: PlacedMark | null = null
  let least = REACH
  for (const mark of marks) {
    const far = Math.hypot(mark.x - x, mark.y - y)
    if (far < least) [best, least] = [mark, far]
  }
  return best
}
