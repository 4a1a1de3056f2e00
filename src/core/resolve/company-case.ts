import { pointClaimId } from '#domain/expand-series.ts'
import { compareDates } from '#domain/partial-date.ts'
import { formatValue } from '#i18n/format-value.ts'
import type { CaseAnswer, CaseLine } from '#schema/api-screens.ts'
import type { Company } from '#schema/content-company.ts'
import type { ClaimRecord } from '#schema/dataset.ts'
import { type Attribution, CASE_NUMBERS } from '#schema/vocabulary.ts'
import type { CaseWording } from '#schema/wording.ts'
import { type Context, resolveTemplate } from './rich.ts'
import { resolveSeries } from './series.ts'
import { numberOf } from './case-numbers.ts'

/** In which lane a statement stands: what its claim says about AI as the reason. */
export const laneOf = (attribution: Attribution): CaseAnswer['said'][number]['lane'] =>
  attribution === 'denied' ? 'denied' : attribution === 'not-named' ? 'not-named' : 'named'

/** The day something was said; where that is not recorded, the date it is about. */
export const saidOrAsOf = (claim: ClaimRecord): string => claim.saidOn ?? claim.asOf

const byDate = (a: { date: string }, b: { date: string }) => compareDates(a.date, b.date)

/** A line with what is missing in it. Null for an unknown series. */
function resolveLine(id: string | null, context: Context): CaseLine | null {
  const series = id === null ? undefined : context.data.series.get(id)
  const answer = resolveSeries(id, context)
  if (!series || !answer) return null
  const points = series.points.map((p) => {
    const claim = pointClaimId(series, p)
    return { asOf: p.asOf, value: p.value, claim, status: context.data.claims.get(claim)?.status ?? series.status }
  })
  return { ...answer, points, missing: series.missing }
}

/** The headcount where it makes a line; else what the content names instead. */
function lineOf(company: Company, context: Context): Pick<CaseAnswer, 'line' | 'counts'> {
  const headcount = resolveLine(company.headcountSeries, context)
  if (headcount && headcount.points.length > 1) return { line: { headcount: true, series: headcount }, counts: [] }
  const counts = (headcount?.points ?? []).map(({ asOf, value, claim }) => ({ asOf, value, claim }))
  const other = resolveLine(company.case.otherSeries ?? null, context)
  return { line: other && other.points.length > 1 ? { headcount: false, series: other } : null, counts }
}

function saidOf(company: Company, words: CaseWording, context: Context): CaseAnswer['said'] {
  // A company without an edited case shows the claims of its timeline that speak about the reason.
  const entries = company.case.said.length > 0 ? company.case.said : company.timeline.map((claim) => ({ claim, thread: false }))
  return entries
    .flatMap(({ claim: id, thread }) => {
      const claim = context.data.claims.get(id)
      if (!claim || claim.attribution === null) return []
      const text = words.said[id]
      const label = context.data.wording[context.locale]?.claims[id]?.label ?? '—'
      return {
        claim: id,
        lane: laneOf(claim.attribution),
        thread,
        date: saidOrAsOf(claim),
        by: text ? resolveTemplate(text.by, context, claim) : null,
        words: resolveTemplate(text?.words ?? label, context, claim),
      }
    })
    .sort(byDate)
}

function movesOf(company: Company, words: CaseWording, context: Context): CaseAnswer['moves'] {
  return company.case.moves
    .flatMap(({ claim: id, kind, planned }) => {
      const claim = context.data.claims.get(id)
      const q = claim?.quantity
      if (!claim || !q) return []
      return {
        claim: id,
        kind,
        planned: planned || claim.forecast,
        date: saidOrAsOf(claim),
        size: q.unit === 'percent' ? null : q.value,
        text: formatValue(q, context.locale),
        words: resolveTemplate(words.moves[id] ?? '—', context, claim),
      }
    })
    .sort(byDate)
}

/** The first screen of a company, ready to be laid out. */
export function resolveCase(company: Company, context: Context): CaseAnswer {
  const wording = context.data.wording[context.locale]?.companies[company.id]
  const words: CaseWording = wording?.case ?? { said: {}, moves: {}, numbers: {} }
  return {
    finding: resolveTemplate(words.finding ?? wording?.headline ?? '—', context),
    ...lineOf(company, context),
    said: saidOf(company, words, context),
    moves: movesOf(company, words, context),
    // All four numbers are listed for every company; one that was not looked for yet is a blank.
    numbers: CASE_NUMBERS.map((id) =>
      numberOf(company.case.numbers.find((n) => n.id === id) ?? { id, blank: { kind: 'not-found' } }, words, context),
    ),
    say: { safe: company.case.say?.safe ?? null, unsafe: company.case.say?.unsafe ?? null },
  }
}
