import type { FigureSpec } from '#schema/figure-spec.ts'
import type { PlotWidth } from '../static-store.ts'

/** Where a figure stands: half a page's width (grids of figures) or the whole. */
export type FigureSize = 'half' | 'full'

/**
 * Widths (CSS px) at which plots are drawn at build time. A container query shows a drawing only where its column is at least that wide
 * (frame.css), so that words are never smaller on a page than they were drawn. A phone narrower than the narrowest lends its margins.
 */
export const NARROW = 320
const MIDDLE = 470
const WIDE = 790
/** Two or more panels of a full figure stand side by side where there is room for a wide one, with a gap between them. */
const GAP = 20
const PAIRED = (WIDE - GAP) / 2

/** A width at which a panel is drawn, and from which width of the figure (px) on it is shown. */
export type Drawing = { name: PlotWidth; width: number; from: number }

/** The drawings of each panel of a figure that a page holds, from the narrowest to the widest; the style sheet shows one. */
export function drawingsOf(spec: FigureSpec, size: FigureSize): Drawing[] {
  const narrow: Drawing = { name: 'narrow', width: NARROW, from: 0 }
  const middle: Drawing = { name: 'middle', width: MIDDLE, from: MIDDLE }
  const wide: Drawing = { name: 'wide', width: spec.panels.length > 1 ? PAIRED : WIDE, from: WIDE }
  return size === 'full' ? [narrow, middle, wide] : [narrow, middle]
}

/** Prefix of the page's pattern sprite, which every plot on the page refers to. */
export const SPRITE = 'st'
