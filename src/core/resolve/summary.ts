import { isSelfReported } from '#domain/status-test.ts'
import { formatDate } from '#i18n/format-date.ts'
import { formatFull, formatValue } from '#i18n/format-value.ts'
import { claimLine } from '#domain/claim-line.ts'
import type { ClaimBrief, ClaimLine, ClaimSummary, SpeakerAnswer, ValueAnswer } from '#schema/claim-summary.ts'
import type { SourceAnswer } from '#schema/api.ts'
import type { ClaimRecord } from '#schema/dataset.ts'
import type { Quantity } from '#schema/primitives.ts'
import type { RichText } from '#schema/rich-text.ts'
import { onceForEach } from './once.ts'
import { type Context, resolveTemplate } from './rich.ts'

/** A quantity as printed: a short text, the full text, and the quantity itself with its unit. */
export function resolveValue(q: Quantity, { locale }: Context): ValueAnswer {
  return { text: formatValue(q, locale), full: formatFull(q, locale), quantity: q }
}

/** A speaker in the words of the language. Without wording its id stands for the name; an unknown speaker counts as an organisation. */
export function resolveSpeaker(id: string, { data, locale }: Context): SpeakerAnswer {
  const speaker = data.speakers.get(id)
  const wording = data.wording[locale]?.speakers[id]
  return { id, name: wording?.name ?? id, role: wording?.role ?? null, kind: speaker?.kind ?? 'organisation' }
}

/** A source in the language's words, where its record describes rather than quotes; the publisher under its name in the language. */
export function resolveSource(id: string, { data, locale }: Context): SourceAnswer | null {
  const source = data.sources.get(id)
  if (!source) return null
  const wording = data.wording[locale]
  const { copy, ...words } = wording?.sources[id] ?? {}
  const publisher = wording?.publishers[source.publisher] ?? source.publisher
  return { ...source, publisher, ...words, copy: source.copy && { ...source.copy, publisher: copy ?? source.copy.publisher } }
}

/** Label and statement of a series point come from its series: it has no wording of its own. */
function pointWording(claim: ClaimRecord, context: Context): { label: RichText; statement: RichText } | null {
  if (!claim.point || !claim.quantity) return null
  const wording = context.data.wording[context.locale]?.series[claim.point.series]
  if (!wording) return null
  const name = resolveTemplate(wording.name, context)
  const date = { text: formatDate(claim.asOf, context.locale), date: claim.asOf }
  const value = { text: formatFull(claim.quantity, context.locale), claim: claim.id }
  const [comma, colon] = context.locale === 'en' ? [', ', ': '] : ['，', '：']
  return { label: [...name, comma, date], statement: [...name, comma, date, colon, value, context.locale === 'en' ? '.' : '。'] }
}

function creditOf(claim: ClaimRecord, context: Context): string {
  const { locale } = context
  const source = resolveSource(claim.sources[0]?.source ?? '', context)
  if (!source) return ''
  return source.date ? `${source.publisher}${locale === 'en' ? ', ' : '，'}${formatDate(source.date, locale, 'short')}` : source.publisher
}

/** What lists, cards and figures show of a claim. */
export const resolveSummary = onceForEach((claim: ClaimRecord, context): ClaimSummary => {
  const wording = context.data.wording[context.locale]?.claims[claim.id]
  const words = wording
    ? { label: resolveTemplate(wording.label, context, claim), statement: resolveTemplate(wording.statement, context, claim) }
    : (pointWording(claim, context) ?? { label: [claim.id], statement: [claim.id] })
  return {
    id: claim.id,
    country: claim.country,
    scope: claim.scope,
    company: claim.company,
    indicator: claim.indicator,
    ...words,
    value: claim.quantity ? resolveValue(claim.quantity, context) : null,
    from: claim.from ?? null,
    asOf: claim.asOf,
    saidOn: claim.saidOn,
    speaker: resolveSpeaker(claim.speaker, context),
    aboutItself: claim.aboutItself,
    selfReported: isSelfReported(claim, context.data),
    forecast: claim.forecast,
    status: claim.status,
    coding: claim.coding,
    mechanism: claim.mechanism,
    attribution: claim.attribution,
    documentTypes: [...new Set(claim.sources.flatMap((u) => context.data.sources.get(u.source)?.documentType ?? []))],
    credit: creditOf(claim, context),
    point: claim.point?.series ?? null,
  }
})

/** Summaries of the claims that exist, in the order given. */
export function resolveSummaries(ids: readonly string[], context: Context): ClaimSummary[] {
  return ids.flatMap((id) => {
    const claim = context.data.claims.get(id)
    return claim ? [resolveSummary(claim, context)] : []
  })
}

/** The claims that exist, in one line each, in the order given. */
export const resolveLines = (ids: readonly string[], context: Context): ClaimLine[] => resolveSummaries(ids, context).map(claimLine)

/** The brief form, for figures and the comparison. */
export function claimBrief(claim: ClaimRecord, context: Context): ClaimBrief {
  const { id, country, scope, company, indicator, label, value, from, asOf, speaker, status, forecast, credit } = resolveSummary(
    claim,
    context,
  )
  return { id, country, scope, company, indicator, label, value, from, asOf, speaker, status, forecast, credit }
}

/** Claims by id, each once. */
export const claimsById = (ids: Iterable<string>, context: Context): Record<string, ClaimSummary> =>
  Object.fromEntries(resolveSummaries([...new Set(ids)], context).map((c) => [c.id, c]))
