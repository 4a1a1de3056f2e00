/** Where a plot is drawn: on a page, full screen in a meeting room (1920×1080), on a card of the gallery, or as a small picture without words. */
export type PlotVariant = 'page' | 'full-screen' | 'card' | 'thumb'

/** Sizes in SVG units (= px at 1:1). */
export type TypeScale = {
  tick: number
  label: number
  value: number
  lineHeight: number
  /** Series lines; outlines of marks are `outline`. */
  stroke: number
  outline: number
  hairline: number
  /** Radius of a point mark. */
  dot: number
  /** Thickness of a bar for which room is kept, and how much thicker it may grow where there is more. */
  bar: number
  grow: number
  pad: number
  /** False: marks only. */
  words: boolean
}

const PAGE: TypeScale = {
  tick: 12,
  label: 13,
  value: 13,
  lineHeight: 1.3,
  stroke: 2,
  outline: 1.5,
  hairline: 1,
  dot: 4,
  bar: 24,
  grow: 1,
  pad: 6,
  words: true,
}

const SCALES: Record<PlotVariant, TypeScale> = {
  page: PAGE,
  'full-screen': {
    tick: 28,
    label: 30,
    value: 32,
    lineHeight: 1.3,
    stroke: 4,
    outline: 3,
    hairline: 2.5,
    dot: 9,
    bar: 52,
    grow: 1.7,
    pad: 14,
    words: true,
  },
  card: { ...PAGE, tick: 12, label: 14, value: 17, stroke: 3, dot: 5, bar: 30, pad: 7 },
  thumb: { ...PAGE, tick: 10, label: 10, value: 10, stroke: 1.5, outline: 1.2, dot: 2.5, bar: 14, pad: 3, words: false },
}

/** Sizes of letters, strokes and gaps for the place where a plot is shown, in layout units. */
export const typeScale = (variant: PlotVariant): TypeScale => SCALES[variant]
