import type { Mark, PlotLayout, XY } from '../layout/types.ts'

/** A picture as it stands in its box: its layout, how much it is enlarged, and where its corner is. */
export type ShownPlot = { layout: PlotLayout; scale: number; left: number; top: number }

/**
 * Which of a box's pictures is shown, and how large: a page holds several widths, and the style sheet shows one. Only this is read from
 * the page; all places come from the layout.
 * @param layoutOf the layout at the width that a picture names (`data-plot-width`)
 */
export function shownPlot(box: Element, layoutOf: (width: number) => PlotLayout): ShownPlot | null {
  const all = [...box.querySelectorAll<HTMLElement>('[data-plot-width]')]
  const element = all.find((e) => e.getClientRects().length > 0) ?? all[0]
  const width = Number(element?.dataset.plotWidth)
  if (!element || !(width > 0)) return null
  const [own, frame] = [element.getBoundingClientRect(), box.getBoundingClientRect()]
  return { layout: layoutOf(width), scale: (own.width || width) / width, left: own.left - frame.left, top: own.top - frame.top }
}

/** Place of a mark in its box, in px. */
export const placeIn = ({ scale, left, top }: ShownPlot, mark: Pick<Mark, 'x' | 'y'>): { x: number; y: number } => ({
  x: left + mark.x * scale,
  y: top + mark.y * scale,
})

/** A place of the window in units of the layout. */
export function toLayout({ scale, left, top }: ShownPlot, box: Element, clientX: number, clientY: number): XY {
  const frame = box.getBoundingClientRect()
  return [(clientX - frame.left - left) / scale, (clientY - frame.top - top) / scale]
}
