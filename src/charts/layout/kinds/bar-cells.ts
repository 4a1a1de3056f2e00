import type { FigurePanel, FigurePoint, FigureSeries } from '#schema/figure-spec.ts'

/** A point of a series as a bar; `slot` is its place among the bars of its category. */
export type Cell = { series: FigureSeries; seriesIndex: number; point: FigurePoint; index: number; slot: number }

/** Cells by category. Series that never meet in a category share one slot, so that no bar keeps room for an absent one. */
export function cellsOf(panel: FigurePanel): { cells: Cell[]; slots: number } {
  const all = panel.series.flatMap((series, seriesIndex) =>
    series.points.map((point, index) => ({ series, seriesIndex, point, index, slot: seriesIndex })),
  )
  const meet = new Set(all.map((c) => String(c.point.x))).size < all.length
  return { cells: meet ? all : all.map((c) => ({ ...c, slot: 0 })), slots: meet ? panel.series.length : 1 }
}
