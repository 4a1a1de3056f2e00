import type { FigureRole } from '#schema/figure-spec.ts'
import type { Provenance } from '../marks/mark-attributes.ts'
import { blockWidth } from '../label-layout/wrap-text.ts'
import type { Box, Colour, PathShape, TextShape, XY } from './types.ts'

/** Height of the letters above their baseline, and of what hangs below it, in ems. */
export const ASCENT = 0.8
export const DESCENT = 0.22

type TextInit = {
  part: TextShape['part']
  lines: readonly string[]
  x: number
  y: number
  size: number
  lineHeight?: number
  anchor?: TextShape['anchor']
  weight?: number | undefined
  colour: Colour
  halo?: Colour | undefined
  provenance?: Provenance
  mark?: string | undefined
}

/** The box that words take at an anchor. */
export function textBox(
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  lineHeight: number,
  anchor: TextShape['anchor'],
): Box {
  const width = blockWidth(lines, size)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return { left, right: left + width, top: y - ASCENT * size, bottom: y + DESCENT * size + (lines.length - 1) * size * lineHeight }
}

/** A text shape with its box. Left out: line height 1.3, anchored at its start, no claims. */
export function text({ lineHeight = 1.3, anchor = 'start', provenance = {}, ...t }: TextInit): TextShape {
  return { kind: 'text', lineHeight, anchor, provenance, ...t, box: textBox(t.lines, t.x, t.y, t.size, lineHeight, anchor) }
}

/** Colour of the marks of a role, by name: the palette of the theme resolves it. */
export const mark = (role: FigureRole): Colour => `${role}.mark`

/** Colour of words that belong to a role, dark enough to read. */
export const word = (role: FigureRole): Colour => `${role}.word`

/** Light colour of a role, for areas behind marks. */
export const tint = (role: FigureRole): Colour => `${role}.tint`

type PathInit = Omit<PathShape, 'kind' | 'lines'>

/** One shape of several lines, each a list of points in layout units. */
export const path = (lines: readonly (readonly XY[])[], init: PathInit): PathShape => ({ kind: 'path', lines, ...init })

/** A shape of a single line through the points. */
export const line = (points: readonly XY[], init: PathInit): PathShape => path([points], init)

/** The two ends of a horizontal line. */
export const horizontal = (x0: number, x1: number, y: number): readonly XY[] => [
  [x0, y],
  [x1, y],
]

/** The two ends of a vertical line. */
export const vertical = (x: number, y0: number, y1: number): readonly XY[] => [
  [x, y0],
  [x, y1],
]

/** The square box around a circle of radius r. */
export const around = (x: number, y: number, r: number): Box => ({ left: x - r, top: y - r, right: x + r, bottom: y + r })

/** Whether two boxes share some area. Boxes that only touch do not. */
export const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** A box made larger by the same amount on all four sides. */
export const grown = (b: Box, by: number): Box => ({ left: b.left - by, top: b.top - by, right: b.right + by, bottom: b.bottom + by })

/** Whether a piece of a line runs through a box. */
export function crosses([x0, y0]: XY, [x1, y1]: XY, box: Box): boolean {
  // Liang–Barsky: the part of the piece inside each of the four edges.
  let [from, to] = [0, 1]
  const [dx, dy] = [x1 - x0, y1 - y0]
  for (const [p, q] of [
    [-dx, x0 - box.left],
    [dx, box.right - x0],
    [-dy, y0 - box.top],
    [dy, box.bottom - y0],
  ] as const) {
    if (p === 0) {
      if (q <= 0) return false
      continue
    }
    const r = q / p
    if (p < 0) from = Math.max(from, r)
    else to = Math.min(to, r)
    if (from >= to) return false
  }
  return true
}

/** A small cross where a date or a category has no value, so that the gap is known to be one. */
export const cross = (x: number, y: number, r: number): (readonly XY[])[] => [
  [
    [x - r, y - r],
    [x + r, y + r],
  ],
  [
    [x - r, y + r],
    [x + r, y - r],
  ],
]

/** A line with an end tick on each side, between two values on one axis. */
export const interval = (a: number, b: number, at: number, tick: number, upright: boolean): (readonly XY[])[] =>
  upright
    ? [vertical(at, a, b), horizontal(at - tick, at + tick, a), horizontal(at - tick, at + tick, b)]
    : [horizontal(a, b, at), vertical(a, at - tick, at + tick), vertical(b, at - tick, at + tick)]
