import { pointClaimId } from '#domain/expand-series.ts'
import { lastDay } from '#domain/partial-date.ts'
import { parseClaimRef, quantityOf } from '#domain/quantity-of.ts'
import { formatComputed, formatValue } from '#i18n/format-value.ts'
import type { CaseAnswer, CaseLine, CaseNumberAnswer } from '#schema/api-screens.ts'
import type { CaseNumber } from '#schema/company-case.ts'
import type { Company } from '#schema/content.ts'
import type { ClaimRecord } from '#schema/dataset.ts'
import type { RichText } from '#schema/rich-text.ts'
import { type Attribution, CASE_NUMBERS, STATUSES, type Status } from '#schema/vocabulary.ts'
import type { CaseWording } from '#schema/wording.ts'
import { resolveCheck } from './check.ts'
import { resolveSearchLog } from './remarks.ts'
import { type Context, resolveTemplate } from './rich.ts'
import { resolveSeries } from './series.ts'

/** In which lane a statement stands: what its claim says about AI as the reason. */
export const laneOf = (attribution: Attribution): CaseAnswer['said'][number]['lane'] =>
  attribution === 'denied' ? 'denied' : attribution === 'not-named' ? 'not-named' : 'named'

/** The day something was said; where that is not recorded, the date it is about. */
export const saidOrAsOf = (claim: ClaimRecord): string => claim.saidOn ?? claim.asOf

const byDate = (a: { date: string }, b: { date: string }) => lastDay(a.date) - lastDay(b.date)
const leastSolid = (statuses: readonly Status[]): Status | null =>
  [...statuses].sort((a, b) => STATUSES.indexOf(b) - STATUSES.indexOf(a))[0] ?? null

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

type Value = NonNullable<CaseNumberAnswer['picture']>['values'][number]

/** The number that "claim:id" or "check:id" refers to, with the statuses it rests on. */
function numberBehind(ref: string, label: RichText | null, context: Context): (Value & { unit: string }) | null {
  const [kind, rest = ''] = ref.split(':')
  if (kind === 'check') {
    const check = resolveCheck(rest, context)
    const inputs = (check?.inputs ?? []).flatMap((id) => context.data.claims.get(id) ?? [])
    if (!check) return null
    const { value, unit } = check.result.quantity
    const text = formatComputed({ value, unit }, context.locale)
    const status = leastSolid(inputs.map((c) => c.status)) ?? 'reported'
    return { text, value, unit, claim: inputs[0]?.id ?? '', check: rest, label, status, forecast: inputs.some((c) => c.forecast) }
  }
  const { id, key } = parseClaimRef(rest)
  const claim = context.data.claims.get(id)
  const q = claim ? quantityOf(claim, key) : null
  if (!claim || !q) return null
  const text = formatValue(q, context.locale)
  return { text, value: q.value, unit: q.unit, claim: id, check: null, label, status: claim.status, forecast: claim.forecast }
}

/** Statuses behind the numbers of a text. */
function statusOf(text: RichText, context: Context): Status | null {
  const refs = text.flatMap((p) =>
    typeof p === 'string' || 'date' in p || 'term' in p ? [] : 'check' in p ? [`check:${p.check}`] : [`claim:${p.claim}`],
  )
  return leastSolid(
    refs.flatMap((ref) => {
      const [kind, id = ''] = ref.split(':')
      if (kind === 'check') return numberBehind(ref, null, context)?.status ?? []
      return context.data.claims.get(id)?.status ?? []
    }),
  )
}

function numberOf(number: CaseNumber, words: CaseWording, context: Context): CaseNumberAnswer {
  const text = words.numbers[number.id]
  const value = text?.value === undefined || number.blank ? null : resolveTemplate(text.value, context)
  const values = (number.picture?.values ?? []).flatMap((ref, i) => {
    const label = text?.values[i]
    return numberBehind(ref, label === undefined ? null : resolveTemplate(label, context), context) ?? []
  })
  const unit = values[0]?.unit as NonNullable<CaseNumberAnswer['picture']>['unit'] | undefined
  return {
    id: number.id,
    blank: number.blank?.kind ?? null,
    search: resolveSearchLog(number.blank?.search, context),
    value,
    thing: text ? resolveTemplate(text.thing, context) : [],
    note: text ? resolveTemplate(text.note, context) : [],
    status: value ? statusOf(value, context) : null,
    picture: number.picture && unit ? { kind: number.picture.kind, unit, values: values.map(({ unit: _, ...rest }) => rest) } : null,
  }
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
