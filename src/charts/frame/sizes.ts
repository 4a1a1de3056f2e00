import type { FigureSpec } from '#schema/figure-spec.ts'

/** Where a figure stands: half a page's width (grids of figures) or the whole. */
export type FigureSize = 'half' | 'full'
/**
 * Widths (CSS px) at which plots are drawn at build time; the browser scales between them, container queries choose. The whole width is that
 * of the narrowest column that holds a full figure on a wide screen, so that its words are not drawn smaller there.
 */
export const NARROW = 340
const WIDE: Record<FigureSize, number> = { half: 560, full: 790 }
const PAIRED: Record<FigureSize, number> = { half: 560, full: 420 }

/** Width of one panel's plot when there is room: two or more panels of a full figure stand side by side. */
export const wideWidth = (spec: FigureSpec, size: FigureSize): number => (spec.panels.length > 1 ? PAIRED[size] : WIDE[size])

/** Prefix of the page's pattern sprite, which every plot on the page refers to. */
export const SPRITE = 'st'
