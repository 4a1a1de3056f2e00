import { compareClaims } from '#domain/comparand.ts'
import { gridCell } from '#domain/grid.ts'
import { parseClaimRef, quantityOf } from '#domain/quantity-of.ts'
import { STORY_OF, sidesOf } from '#domain/strongest-evidence.ts'
import { formatValue } from '#i18n/format-value.ts'
import type {
  GridRowAnswer,
  NarrativesAnswer,
  OpeningCellAnswer,
  OpeningRowAnswer,
  QuestionAnswer,
  SideAnswer,
} from '#schema/api-narratives.ts'
import type { OpeningCell, OpeningRow, Question } from '#schema/content.ts'
import type { Verdict } from '#schema/verdict.ts'
import { resolveCheck } from './check.ts'
import { resolveCards } from './companies.ts'
import { resolveSearchLog } from './remarks.ts'
import { type Context, resolveTemplate } from './rich.ts'
import { resolveSeries } from './series.ts'
import { claimBrief } from './summary.ts'

/** The six figures of the comparison's third part, in order. */
const FIGURES_OF_COMPARISON = [
  'amazon-headcount',
  'alibaba-headcount',
  'us-cuts-naming-ai',
  'robots-installed',
  'attitudes',
  'wef-jobs-2030',
]

const quantityAt = (ref: string, { data }: Context) => {
  const { id, key } = parseClaimRef(ref)
  const claim = data.claims.get(id)
  return claim ? quantityOf(claim, key) : null
}

function numberOf(cell: OpeningCell, context: Context): OpeningCellAnswer['number'] {
  if (!cell.number) return null
  if ('check' in cell.number) {
    const check = resolveCheck(cell.number.check, context)
    return check ? { text: check.result.text, claim: check.inputs[0] ?? '', check: check.id } : null
  }
  const q = quantityAt(cell.number.claim, context)
  return q ? { text: formatValue(q, context.locale), claim: parseClaimRef(cell.number.claim).id, check: null } : null
}

function pictureOf(cell: OpeningCell, row: OpeningRow, context: Context): OpeningCellAnswer['picture'] {
  if (!cell.picture) return null
  if (cell.picture.kind === 'series') {
    const series = resolveSeries(cell.picture.series, context)
    return series ? { kind: 'series', series } : null
  }
  const bars = cell.picture.claims.flatMap((ref) => {
    const q = quantityAt(ref, context)
    return q ? [{ value: q.value, claim: parseClaimRef(ref).id }] : []
  })
  // Both cells of a row share one scale, or the smaller bar would lie about the larger.
  const all = Object.values(row.cells)
    .flatMap((c) => (c.picture?.kind === 'bar' ? c.picture.claims : []))
    .flatMap((ref) => quantityAt(ref, context)?.value ?? [])
  return { kind: 'bar', bars, max: Math.max(0, ...all) }
}

/** A country without any series cannot be compared: the check that binds is the definition. */
const NO_SERIES: Verdict = {
  verdict: 'not-comparable',
  binding: { check: 'definition', reason: 'no-series' },
  checks: [{ check: 'definition', verdict: 'not-comparable', reason: 'no-series' }],
}

function verdictOf(row: OpeningRow, context: Context): Verdict | null {
  if (!row.pair) return null
  const [a, b] = row.pair.claims
  if (b === null) return NO_SERIES
  const [first, second] = [context.data.claims.get(a), context.data.claims.get(b)]
  return first && second ? compareClaims(first, second, context.data, row.pair.since) : null
}

function openingRow(row: OpeningRow, context: Context): OpeningRowAnswer | null {
  const words = context.data.wording[context.locale]?.opening[row.id]
  if (!words) return null
  const cells = Object.entries(row.cells).map(([country, cell]): [string, OpeningCellAnswer] => {
    const w = words.cells[country]
    return [
      country,
      {
        number: numberOf(cell, context),
        headline: w?.headline === undefined ? null : resolveTemplate(w.headline, context),
        told: resolveTemplate(w?.told ?? '—', context),
        evidence: resolveTemplate(w?.evidence ?? '—', context),
        footing: resolveTemplate(w?.footing ?? '—', context),
        claim: cell.claim,
        picture: pictureOf(cell, row, context),
        search: resolveSearchLog(cell.search, context),
      },
    ]
  })
  return { id: row.id, label: resolveTemplate(words.label, context), cells: Object.fromEntries(cells), verdict: verdictOf(row, context) }
}

/** Strongest item for and against the story told about the country, among the claims of the question. */
function sideAnswer(question: Question, country: string, context: Context): SideAnswer {
  const answer = question.answers[country]
  const words = context.data.wording[context.locale]?.questions[question.id]?.answers[country]
  const claims = (answer?.claims ?? []).flatMap((id) => context.data.claims.get(id) ?? [])
  const sides = sidesOf(claims, STORY_OF[country] ?? 'replacement', context.data)
  return {
    told: resolveTemplate(words?.told ?? '—', context),
    evidence: resolveTemplate(words?.evidence ?? '—', context),
    for: sides.supports[0]?.id ?? null,
    against: sides.complicates[0]?.id ?? null,
    found: claims.length,
    notFound: resolveSearchLog(answer?.notFound, context),
  }
}

function questionAnswer(question: Question, context: Context): QuestionAnswer {
  const words = context.data.wording[context.locale]?.questions[question.id]
  return {
    id: question.id,
    question: resolveTemplate(words?.question ?? question.id, context),
    figure: question.figure,
    answers: Object.fromEntries(Object.keys(question.answers).map((country) => [country, sideAnswer(question, country, context)])),
    safe: question.safe.map((s) => ({
      id: s.id,
      country: s.country,
      safe: s.safe,
      text: resolveTemplate(words?.safe?.[s.id] ?? '—', context),
      claims: s.claims,
    })),
  }
}

function gridRows(context: Context): GridRowAnswer[] {
  const { data, locale } = context
  const claims = [...data.claims.values()]
  return [...data.narratives.values()]
    .sort((a, b) => a.order - b.order)
    .map((row) => {
      const words = data.wording[locale]?.narratives[row.id]
      const cells = Object.entries(row.cells).map(([country, cell]) => {
        const found = gridCell(claims, row.id, country, data)
        const w = words?.cells[country]
        return [
          country,
          {
            summary: resolveTemplate(w?.summary ?? '—', context),
            searched: resolveTemplate(w?.searched ?? '—', context),
            search: resolveSearchLog(cell.search, context),
            for: found.supports[0]?.id ?? null,
            against: found.complicates[0]?.id ?? null,
            supports: found.supports.length,
            complicates: found.complicates.length,
          },
        ] as const
      })
      return { id: row.id, name: resolveTemplate(words?.name ?? row.id, context), cells: Object.fromEntries(cells) }
    })
}

/** The whole comparison screen. */
export function resolveNarratives(context: Context): NarrativesAnswer {
  const { data } = context
  const opening = [...data.opening.values()].sort((a, b) => a.order - b.order).flatMap((row) => openingRow(row, context) ?? [])
  const questions = [...data.questions.values()].sort((a, b) => a.order - b.order).map((q) => questionAnswer(q, context))
  const grid = gridRows(context)
  const companies = resolveCards(context)
  const shown = [
    ...opening.flatMap((row) =>
      Object.values(row.cells).flatMap((c) => [
        c.claim,
        c.number?.claim,
        ...(c.picture?.kind === 'bar' ? c.picture.bars.map((b) => b.claim) : []),
      ]),
    ),
    ...questions.flatMap((q) => [...Object.values(q.answers).flatMap((a) => [a.for, a.against])]),
    ...grid.flatMap((row) => Object.values(row.cells).flatMap((c) => [c.for, c.against])),
    ...companies.map((c) => c.lead),
  ]
  return {
    asOf: data.info.asOf,
    opening,
    questions,
    grid,
    companies,
    figures: FIGURES_OF_COMPARISON,
    claims: Object.fromEntries(
      [...new Set(shown)].flatMap((id) => {
        const claim = id ? data.claims.get(id) : undefined
        return claim ? [[claim.id, claimBrief(claim, context)] as const] : []
      }),
    ),
  }
}
