import { figureSpec, ownSeries, panel, plottedSeries, seriesPanel } from '#figures/build/spec.ts'
import { pointsOfSeries } from '#figures/build/points.ts'
import { pairOf, PAIR_COUNTRIES } from '#domain/indicator/pair.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { Indicator, Series } from '#schema/content-series.ts'
import type { FigurePanel, FigureSeries, FigureSpec } from '#schema/figure-spec.ts'
import type { Dataset } from '#schema/dataset.ts'
import { indicatorFigureId } from '#url/indicator-figure.ts'
import { figureAnswer } from './figure.ts'
import type { Context } from './rich.ts'

const isMain = (series: Series, all: readonly Series[]) => all.find((s) => s.country === series.country && s.scope === null) === series
const labelOf = (series: Series, all: readonly Series[]): string =>
  isMain(series, all) || all.filter((s) => s.country === series.country).length === 1 ? `country:${series.country}` : `series:${series.id}`

/** Whether a series is of a country that the dataset names as a peer of the two. */
export const isPeer = (series: Series | undefined, { info }: Dataset): boolean =>
  series !== undefined && (info.peers?.countries.includes(series.country) ?? false)

/** Over time: a line; peers, the world and groups inside a country are drawn grey. */
function lineOf(series: Series, all: readonly Series[], data: Dataset): FigureSeries {
  const plotted = plottedSeries(data, series.id, { label: labelOf(series, all) })
  if (isPeer(series, data)) return { ...plotted, role: 'muted' }
  return series.scope !== null && all.some((s) => s !== series && s.country === series.country) ? { ...plotted, role: 'muted' } : plotted
}

/** Single values: each a bar, named by its country. */
function barOf(series: Series, all: readonly Series[], data: Dataset): FigureSeries {
  const [point] = pointsOfSeries(data, series.id).filter((p) => p.y !== null)
  const label = labelOf(series, all)
  return ownSeries(series.id, label, series.country, point ? [{ ...point, x: label }] : [], isPeer(series, data) ? 'muted' : undefined)
}

/**
 * The figure of an indicator: the two countries, and the world and the peers where the same measure has them. Series that may not be
 * compared get a panel for each country, without peers; all others share one axis.
 */
function specOf(indicator: Indicator, data: Dataset): FigureSpec | null {
  const pair = pairOf(indicator, data)
  const all = indicator.series.flatMap((id) => data.series.get(id) ?? []).filter((s) => s.points.length > 0)
  if (all.length === 0) return null
  const isLine = all.some((s) => s.points.length > 1)
  const draw = (s: Series) => (isLine ? lineOf(s, all, data) : barOf(s, all, data))
  const id = indicatorFigureId(indicator.id)
  const together = (panelId: string, series: readonly Series[], label?: string): FigurePanel => {
    const unit = series[0]?.unit ?? 'index'
    const more = label === undefined ? {} : { label }
    return isLine ? seriesPanel(data, panelId, series.map(draw), more) : panel({ id: panelId, unit, series: series.map(draw), ...more })
  }
  const isApart = pair.verdict?.verdict === 'not-comparable'
  const panels = isApart
    ? PAIR_COUNTRIES.flatMap((country) => {
        const own = all.filter((s) => s.country === country)
        return own.length === 0 ? [] : [together(country.toLowerCase(), own, `country:${country}`)]
      })
    : [together('all', all)]
  return figureSpec({
    id,
    kind: isLine ? 'line' : 'bar',
    theme: indicator.theme,
    verdict: pair.verdict,
    panels,
    zero: !isLine || all.every((s) => s.unit !== 'index' && s.unit !== 'score'),
  })
}

/** The same with its words: named by the indicator, explained by its definition. */
export function indicatorFigure(indicator: Indicator, context: Context): FigureAnswer | null {
  const spec = specOf(indicator, context.data)
  const words = context.data.wording[context.locale]?.indicators[indicator.id]
  if (!spec || !words) return null
  return figureAnswer(spec, context, {
    title: words.name,
    subtitle: words.definition,
    summary: words.definition,
    ...(words.caveat === undefined ? {} : { caveat: words.caveat }),
    labels: {},
  })
}
