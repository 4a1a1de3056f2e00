import { parseClaimRef } from '#domain/quantity-of.ts'
import { isOverdue } from '#domain/freshness.ts'
import { mostSolidStatus, originsOf } from '#domain/status-test.ts'
import type { ClaimAnswer, HistoryAnswer } from '#schema/api.ts'
import type { ClaimRecord } from '#schema/dataset.ts'
import { resolveCheck } from './check.ts'
import { besideKey, claimLinks } from './claim-links.ts'
import { restsOn } from './load-bearing.ts'
import { resolveRemark, resolveSearchLog } from './remarks.ts'
import { inTurn } from './mark-terms.ts'
import { type Context, resolveTemplate } from './rich.ts'
import { resolveSource, resolveSpeaker, resolveLines, resolveSummary, resolveValue } from './summary.ts'
import { toldOfClaim } from './told.ts'
import { usesOf } from './used-in.ts'

function originsAnswer(claim: ClaimRecord, context: Context): ClaimAnswer['origins'] {
  const { data } = context
  const own = data.speakers.get(claim.speaker)?.organisation ?? claim.speaker
  return originsOf(claim, data).map((organisation) => {
    const uses = claim.sources.filter(
      (u) => (u.relation === 'independent' ? data.sources.get(u.source)?.organisation : own) === organisation,
    )
    const publisher = uses.map((u) => resolveSource(u.source, context)).find((s) => s?.organisation === organisation)?.publisher
    return {
      organisation,
      name: organisation === own ? resolveSpeaker(claim.speaker, context).name : (publisher ?? organisation),
      documents: uses.length,
    }
  })
}

function historyAnswer(claim: ClaimRecord, context: Context): HistoryAnswer[] {
  const words = context.data.wording[context.locale]?.claims[claim.id]?.history
  return claim.history.map((h, i) => ({
    on: h.on,
    kind: h.kind,
    status: h.status ?? null,
    value: h.quantity ? resolveValue(h.quantity, context) : null,
    text: resolveTemplate(words?.[i] ?? '—', context, claim),
  }))
}

/** Claims on the same measure of the same company or place, nearest in time first. */
function relatedTo(claim: ClaimRecord, { data }: Context): string[] {
  const listed = new Set([claim.id, ...claim.evidence.for, ...claim.evidence.against, ...claim.disputes])
  const year = Number(claim.asOf.slice(0, 4))
  return (claimLinks(data).beside.get(besideKey(claim)) ?? [])
    .filter((c) => !listed.has(c.id))
    .filter((c) => (claim.indicator !== null && c.indicator === claim.indicator) || c.mechanism.some((m) => claim.mechanism.includes(m)))
    .sort(
      (a, b) =>
        Number(b.indicator === claim.indicator) - Number(a.indicator === claim.indicator) ||
        Math.abs(Number(a.asOf.slice(0, 4)) - year) - Math.abs(Number(b.asOf.slice(0, 4)) - year) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, 6)
    .map((c) => c.id)
}

/** Everything the claim panel and the claim's page show. */
export function resolveClaim(id: string, context: Context): ClaimAnswer | null {
  const { data, locale } = context
  const claim = data.claims.get(id)
  if (!claim) return null
  const wording = data.wording[locale]?.claims[id]
  const links = claimLinks(data)
  const series = data.series.get(claim.point?.series ?? links.seriesOf.get(id) ?? '')
  const seriesWords = series ? data.wording[locale]?.series[series.id] : undefined
  const optional = (template: string | undefined) => (template === undefined ? null : resolveTemplate(template, context, claim))
  // A claim that another one names as disputed, or as evidence, names that one in return: such links hold both ways.
  const named = links.disputedBy.get(id) ?? []
  const summary = resolveSummary(claim, context)
  const mark = inTurn(context)
  return {
    claim: { ...summary, statement: mark(summary.statement) },
    told: toldOfClaim(id, context),
    note: mark(optional(wording?.note)),
    wouldChange: mark(optional(wording?.wouldChange)),
    sources: claim.sources.flatMap((use) => {
      const source = resolveSource(use.source, context)
      return source
        ? [{ ...source, locator: use.locator ? resolveRemark(use.locator, context) : source.locator, relation: use.relation }]
        : []
    }),
    origins: originsAnswer(claim, context),
    mostSolid: mostSolidStatus(claim, data),
    for: resolveLines(claim.evidence.for, context),
    against: resolveLines(claim.evidence.against, context),
    disputes: resolveLines([...new Set([...claim.disputes, ...named])], context),
    related: resolveLines(relatedTo(claim, context), context),
    checks: [...data.checks.values()]
      .filter((c) => c.inputs.some((ref) => parseClaimRef(ref).id === id) || c.restates?.claim.split('.')[0] === id)
      .flatMap((c) => resolveCheck(c.id, context) ?? []),
    search: resolveSearchLog(claim.search, context),
    history: historyAnswer(claim, context),
    rests: restsOn(id, context),
    usedIn: usesOf(id, context),
    series:
      series && seriesWords
        ? {
            id: series.id,
            name: resolveTemplate(seriesWords.name, context),
            definition: mark(resolveTemplate(seriesWords.definition, context)),
            note: mark(optional(seriesWords.note)),
            nextDue: series.nextDue ? { on: series.nextDue.on, overdue: isOverdue(series, data.info.asOf) } : null,
          }
        : null,
  }
}
