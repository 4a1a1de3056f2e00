import { figureRows, labelOf } from '#charts/frame/figure-rows.ts'
import { lookOf } from '#charts/marks/paint.ts'
import type { ChartSeries } from '#files/pptx/model.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { seriesColours } from './series-colours.ts'

/** The series of a scatter: of each point its x, its value, its look and its name (empty where it has none). Points without a value are left out. */
export function scatterSeries(figure: FigureAnswer, panel: FigurePanel, locale: Locale): ChartSeries[] {
  const colours = seriesColours()
  const rows = figureRows(figure, locale)
  return panel.series.map((s): ChartSeries => {
    const own = rows.filter((r) => r.panel.id === panel.id && r.series.id === s.id && typeof r.point.x === 'number' && r.point.y !== null)
    return {
      name: labelOf(figure, s.label),
      ...colours(s),
      values: own.map((r) => r.point.y),
      looks: own.map((r) => lookOf(r.point)),
      xs: own.map((r) => Number(r.point.x)),
      names: own.map((r) => (r.point.label ? labelOf(figure, r.point.label) : '')),
    }
  })
}
