import { niceTicks } from '#charts/scale/linear.ts'
import type { Chart } from '#files/pptx/model.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { scatterSeries } from './scatter-series.ts'
import { chartCategories } from './chart-categories.ts'
import { categorySeries } from './category-series.ts'
import { formatOf, dateFormatOf } from './chart-numbers.ts'

/** Kinds of figure that PowerPoint can draw itself; the others are drawn with shapes. */
const NATIVE: Partial<Record<FigureAnswer['spec']['kind'], Chart['kind']>> = {
  line: 'line',
  bar: 'bar',
  'bar-time': 'column',
  'stacked-share': 'stacked',
  scatter: 'scatter',
}

/** The value axis that panels in one unit share, so that their marks can be compared by eye; null for a panel alone in its unit. */
function sharedDomain({ spec }: FigureAnswer, panel: FigurePanel, kind: Chart['kind']): readonly [number, number] | null {
  const peers = spec.panels.filter((p) => p.unit === panel.unit)
  if (peers.length < 2 || spec.scale === 'log' || kind === 'stacked') return null
  const values = peers.flatMap((p) => p.series.flatMap((s) => s.points.flatMap((point) => point.y ?? [])))
  return niceTicks(values, { zero: spec.zero || kind !== 'line' }).domain
}

/** What PowerPoint draws of a panel; null for kinds that it cannot draw. */
export function panelChart(figure: FigureAnswer, panel: FigurePanel, locale: Locale): Chart | null {
  const kind = NATIVE[figure.spec.kind]
  if (kind === undefined) return null
  const { zero, scale } = figure.spec
  const all = panel.series.flatMap((s) => s.points)
  const common = {
    kind,
    format: formatOf(
      panel,
      all.map((p) => p.y),
      locale,
    ),
    dateFormat: dateFormatOf(
      all.map((p) => String(p.x)),
      locale,
    ),
    isLog: scale === 'log',
    fromZero: zero || kind !== 'line',
    domain: sharedDomain(figure, panel, kind),
    labels: all.length <= 16 || kind === 'stacked' ? ('all' as const) : ('last' as const),
  }
  if (kind === 'scatter') return { ...common, categories: [], series: scatterSeries(figure, panel, locale) }
  const { categories, ...along } = chartCategories(figure, panel, kind, locale)
  return { ...common, categories, series: categorySeries(figure, panel, kind, along) }
}
