import type { Dataset } from '#schema/dataset.ts'
import type { FigureEvent, FigurePanel, FigurePoint, FigureRole, FigureSeries, FigureSpec } from '#schema/figure-spec.ts'
import { breaksOf } from './breaks.ts'
import { claimOf, roleOf, seriesOf } from './lookup.ts'
import { pointsOfSeries, type DateRange } from './points.ts'

type Optional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>

/** A panel with what is left out filled in: no breaks, no events. */
export const panel = (p: Optional<FigurePanel, 'breaks' | 'events'>): FigurePanel => ({ breaks: [], events: [], ...p })

/**
 * A figure spec with the usual values filled in: axis from zero, no verdict, everything found. `finding`: the marks that the title rests
 * on, each as "panel/series@x". Throws on one that is not drawn.
 */
export const figureSpec = ({
  finding = [],
  ...spec
}: Optional<Omit<FigureSpec, 'schemaVersion'>, 'zero' | 'verdict' | 'state' | 'finding'>): FigureSpec => ({
  schemaVersion: 1,
  zero: true,
  verdict: null,
  state: { kind: 'ok' },
  ...spec,
  finding: finding.map((name) => markNamed(spec, name)),
})

/** "panel/series@x" as "panel/series:index". */
function markNamed({ id, panels }: Pick<FigureSpec, 'id' | 'panels'>, name: string): string {
  const [, panelId = '', seriesId = '', x = ''] = /^([^/]+)\/([^@]+)@(.+)$/.exec(name) ?? []
  const series = panels.find((p) => p.id === panelId)?.series.find((s) => s.id === seriesId)
  const index = series?.points.findIndex((pt) => String(pt.x) === x) ?? -1
  if (index < 0) throw new Error(`figure "${id}": its title rests on "${name}", which is not drawn`)
  return `${panelId}/${seriesId}:${index}`
}

/** A figure for which not everything was found; the figure's text `state` says what. */
export const PARTIAL = { kind: 'partial', reason: 'state' } as const

type SeriesOptions = DateRange & { label?: string; role?: FigureRole; precision?: 'year' | 'month' }

/** A content series as a plotted one: its points, its country and that country's colour; named by itself unless said. */
export function plottedSeries(data: Dataset, id: string, { label, role, precision, ...range }: SeriesOptions = {}): FigureSeries {
  const { country } = seriesOf(data, id)
  return { id, label: label ?? `series:${id}`, role: role ?? roleOf(country), country, points: pointsOfSeries(data, id, range, precision) }
}

/** A panel of content series with their breaks, in the unit of the first. */
export function seriesPanel(
  data: Dataset,
  id: string,
  series: FigureSeries[],
  more: Partial<Pick<FigurePanel, 'label' | 'events'>> = {},
): FigurePanel {
  const known = series.filter((s) => data.series.has(s.id))
  const first = known[0]
  if (!first) throw new Error(`figure: panel "${id}" has no series of the content`)
  return panel({ id, unit: seriesOf(data, first.id).unit, series, breaks: known.flatMap((s) => breaksOf(data, s.id, s)), ...more })
}

/** Series that the figure puts together itself: single claims, computed points. */
export const ownSeries = (id: string, label: string, country: string | null, points: FigurePoint[], role?: FigureRole): FigureSeries => ({
  id,
  label,
  role: role ?? (country === null ? 'neutral' : roleOf(country)),
  country,
  points,
})

/** A note in a plot at the date at which it was said, worded as its claim. */
export const eventOf = (data: Dataset, claim: string, series?: string): FigureEvent => ({
  x: claimOf(data, claim).saidOn ?? claimOf(data, claim).asOf,
  label: `claim:${claim}`,
  claim,
  ...(series === undefined ? {} : { series }),
})
