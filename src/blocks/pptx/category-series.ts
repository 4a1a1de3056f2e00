import { labelOf } from '#charts/frame/figure-rows.ts'
import { lookOf } from '#charts/marks/paint.ts'
import type { Chart, ChartSeries } from '#files/pptx/model.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel, FigurePoint } from '#schema/figure-spec.ts'
import type { ChartCategories } from './chart-categories.ts'
import { daySerial } from './chart-numbers.ts'
import { LABEL_WIDTH, labelledPieces, linePieces } from './line-pieces.ts'
import { seriesColours } from './series-colours.ts'

/** The series of a panel over its categories. A line in several pieces becomes several series, named with their years. */
export function categorySeries(
  figure: FigureAnswer,
  panel: FigurePanel,
  kind: Chart['kind'],
  { keys, byDay }: Omit<ChartCategories, 'categories'>,
): ChartSeries[] {
  const colours = seriesColours()
  return panel.series.flatMap((s): ChartSeries[] => {
    const { colour, tint } = colours(s)
    const parts = kind === 'line' ? linePieces(s, panel) : [s.points]
    const at = (point: FigurePoint | undefined) => (byDay ? daySerial(String(point?.x)) : keys.indexOf(String(point?.x)))
    const ends = keys.map((key) => (byDay ? daySerial(key) : keys.indexOf(key)))
    const labelled = labelledPieces(
      parts.map((points) => at(points.at(-1))),
      (Math.max(...ends) - Math.min(...ends)) * LABEL_WIDTH[figure.spec.panels.length > 1 ? 'beside' : 'alone'],
    )
    return parts.map((points, part) => {
      const pointAt = (key: string) => points.find((p) => String(p.x) === key)
      const year = (point: FigurePoint | undefined) => String(point?.x ?? '').slice(0, 4)
      const span = part > 0 ? ` (${year(points[0])}–${year(points.at(-1))})` : ''
      return {
        name: labelOf(figure, s.label) + span,
        colour,
        tint,
        isFurther: part > 0,
        isUnlabelled: kind === 'line' && labelled[part] === false,
        values: keys.map((key) => pointAt(key)?.y ?? null),
        looks: keys.map((key) => {
          const point = pointAt(key)
          return point ? lookOf(point) : 'solid'
        }),
      }
    })
  })
}
