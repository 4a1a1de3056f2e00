import { type PairSide, pairedIndicators, pairOf } from '#domain/indicator/pair.ts'
import { pointClaimId } from '#domain/expand-series.ts'
import { isOverdue } from '#domain/freshness.ts'
import { lastDay } from '#domain/partial-date.ts'
import type { IndicatorAnswer, IndicatorRow, IndicatorsAnswer, PairSideAnswer, PairValue } from '#schema/api-indicators.ts'
import type { Indicator, Series, SeriesPoint } from '#schema/content-series.ts'
import type { ClaimRecord } from '#schema/dataset.ts'
import { knownFor, NO_BASE } from './known.ts'
import { pairRests } from './load-bearing.ts'
import { indicatorFigure, isPeer } from './indicator-figure.ts'
import { inTurn } from './mark-terms.ts'
import { type Context, resolveTemplate } from './rich.ts'
import { resolveSource, resolveSummary } from './summary.ts'

/** Whether a point is the first after a break. The break lies between the point before and the point at the break's date. */
function isAfterBreak(series: Series, point: SeriesPoint): boolean {
  return series.breaks.some((b) => {
    const after = series.points.filter((p) => lastDay(p.asOf) >= lastDay(b.at)).sort((x, y) => lastDay(x.asOf) - lastDay(y.asOf))
    return after[0]?.asOf === point.asOf
  })
}

function pairValue(series: Series, point: SeriesPoint, context: Context): PairValue | null {
  const claim = context.data.claims.get(pointClaimId(series, point))
  if (!claim) return null
  const { id, value, from, asOf, status, forecast, speaker, credit } = resolveSummary(claim, context)
  if (!value) return null
  return { claim: id, value, from, asOf, status, forecast, afterBreak: isAfterBreak(series, point), speaker, credit }
}

function sideAnswer({ series, used, newest }: PairSide, context: Context): PairSideAnswer | null {
  const value = pairValue(series, used, context)
  if (!value) return null
  const claim = context.data.claims.get(value.claim)
  const words = context.data.wording[context.locale]?.series[series.id]
  const sources = (claim?.sources ?? series.sources).flatMap((use) => resolveSource(use.source, context) ?? [])
  return {
    series: series.id,
    name: resolveTemplate(words?.name ?? series.id, context),
    scope: series.scope,
    coverage: claim?.coverage ?? series.coverage,
    used: value,
    newest: newest.asOf === used.asOf ? null : pairValue(series, newest, context),
    line: series.points.map((p) => ({ x: p.asOf, y: p.value, forecast: p.forecast ?? false })),
    breaks: series.breaks.map((b) => b.at),
    nextDue: series.nextDue && { on: series.nextDue.on, rule: series.nextDue.rule, overdue: isOverdue(series, context.data.info.asOf) },
    sources: sources.map((s) => ({ title: s.title, publisher: s.publisher, url: s.original?.url ?? s.copy?.url ?? null })),
  }
}

/** What somebody says about comparing, with who and how well it is supported; null for an unknown claim. */
function comparingOf(id: string, context: Context): IndicatorRow['comparing'][number] | null {
  const claim = context.data.claims.get(id)
  if (!claim) return null
  const { statement, speaker, status } = resolveSummary(claim, context)
  return { claim: id, speaker: speaker.name, status, statement }
}

function rowOf(indicator: Indicator, context: Context): IndicatorRow {
  const words = context.data.wording[context.locale]?.indicators[indicator.id]
  const pair = pairOf(indicator, context.data)
  // Each row for itself: rows are sorted and filtered, so that none is the first.
  const mark = inTurn(context)
  return {
    id: indicator.id,
    theme: indicator.theme,
    unit: indicator.unit,
    name: resolveTemplate(words?.name ?? indicator.id, context),
    definition: mark(resolveTemplate(words?.definition ?? '—', context)),
    caveat: words?.caveat === undefined ? null : mark(resolveTemplate(words.caveat, context)),
    US: pair.US && sideAnswer(pair.US, context),
    CN: pair.CN && sideAnswer(pair.CN, context),
    verdict: pair.verdict,
    coverage: pair.coverage,
    rests: pairRests(pair, context),
    comparing: (indicator.comparing ?? []).flatMap((id) => comparingOf(id, context) ?? []),
  }
}

/** Every indicator with a US or a Chinese series. */
export const resolveIndicators = (context: Context): IndicatorsAnswer => ({
  version: context.version,
  asOf: context.data.info.asOf,
  indicators: pairedIndicators(context.data).map((i) => rowOf(i, context)),
})

/** Groups of claims on the measure that give different values for the same thing; each claim stands once. */
function contestedOf(indicator: string, context: Context): ClaimRecord[][] {
  const { claims } = context.data
  const seen = new Set<string>()
  return [...claims.values()].flatMap((claim) => {
    if (claim.indicator !== indicator || claim.disputes.length === 0 || seen.has(claim.id)) return []
    const group = [claim, ...claim.disputes.flatMap((id) => claims.get(id) ?? [])].filter((c) => !seen.has(c.id))
    for (const c of group) seen.add(c.id)
    return group.length > 1 ? [group] : []
  })
}

/** One indicator; null when there is none of that id with a US or Chinese series. */
export function resolveIndicator(id: string, context: Context): IndicatorAnswer | null {
  const indicator = pairedIndicators(context.data).find((i) => i.id === id)
  const figure = indicator && indicatorFigure(indicator, context)
  if (!indicator) return null
  return {
    row: rowOf(indicator, context),
    contested: contestedOf(id, context).map((group) => group.map((c) => resolveSummary(c, context))),
    known: figure ? knownFor(indicator, figure.spec, context) : NO_BASE,
    sources: figure?.sources.map((s) => s.source) ?? [],
    peers: peersOf(indicator, context),
  }
}

/** The rule of the peers, and why none of them is drawn for this measure. */
function peersOf(indicator: Indicator, { data }: Context): IndicatorAnswer['peers'] {
  if (!data.info.peers) return null
  const { US, CN, verdict } = pairOf(indicator, data)
  const isApart = verdict?.verdict === 'not-comparable'
  const isFound = indicator.series.some((id) => isPeer(data.series.get(id), data))
  const without = US === null || CN === null ? 'one-country' : isApart ? 'apart' : isFound ? null : 'not-found'
  return { ...data.info.peers, without }
}
