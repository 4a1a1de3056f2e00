import { evidenceEnds, evidenceThinAfter } from '#domain/freshness.ts'
import { gridCell } from '#domain/grid.ts'
import { STORY_OF, sidesOf } from '#domain/strongest-evidence.ts'
import type { GridRowAnswer, NarrativesAnswer, QuestionAnswer, SideAnswer } from '#schema/api-narratives.ts'
import type { Question } from '#schema/content.ts'
import { resolveCards } from './companies.ts'
import { questionRests } from './load-bearing.ts'
import { inTurn } from './mark-terms.ts'
import { resolveOpening } from './opening.ts'
import { resolveSearchLog } from './remarks.ts'
import { type Context, resolveTemplate } from './rich.ts'
import { claimBrief } from './summary.ts'

/** Policies of a country that cite a claim of its answer, by name. */
function policiesOf(country: string, claims: readonly string[], { data, locale, ...context }: Context): SideAnswer['policies'] {
  return [...data.policies.values()]
    .filter((p) => p.country === country && p.claims.some((id) => claims.includes(id)))
    .map((p) => ({ id: p.id, name: resolveTemplate(data.wording[locale]?.policies[p.id]?.title ?? p.title, { data, locale, ...context }) }))
}

/** Strongest item for and against the story told about the country, among the claims of the question. */
function sideAnswer(question: Question, country: string, context: Context): SideAnswer {
  const answer = question.answers[country]
  const words = context.data.wording[context.locale]?.questions[question.id]?.answers[country]
  const claims = (answer?.claims ?? []).flatMap((id) => context.data.claims.get(id) ?? [])
  const sides = sidesOf(claims, STORY_OF[country] ?? 'replacement', context.data)
  return {
    line: resolveTemplate(words?.line ?? '—', context),
    told: resolveTemplate(words?.told ?? '—', context),
    evidence: resolveTemplate(words?.evidence ?? '—', context),
    policies: policiesOf(country, answer?.claims ?? [], context),
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
    rests: questionRests(question, context)[0] ?? null,
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
  const opening = resolveOpening(context)
  const questions = [...data.questions.values()].sort((a, b) => a.order - b.order).map((q) => questionAnswer(q, context))
  const grid = gridRows(context)
  const companies = resolveCards(context)
  const shown = markComparison({ opening, questions, grid }, context)
  return {
    asOf: data.info.asOf,
    evidenceEnds: endsOf(data),
    ...shown,
    companies,
    claims: Object.fromEntries(
      [...claimsNamed({ ...shown, companies })].flatMap((id) => {
        const claim = data.claims.get(id)
        return claim ? [[claim.id, claimBrief(claim, context)] as const] : []
      }),
    ),
  }
}

type Comparison = Pick<NarrativesAnswer, 'opening' | 'questions' | 'grid'>

const mapValues = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))

/** Marks terms where they are first used, separately for each lens: text of the other lens is hidden and does not count as a first use. */
function markComparison({ opening, questions, grid }: Comparison, context: Context): Comparison {
  const [told, found] = [inTurn(context), inTurn(context)]
  return {
    opening: opening.map((row) => ({
      ...row,
      cells: mapValues(row.cells, (cell) => ({
        told: { ...cell.told, sentence: told(cell.told.sentence) },
        evidence: { ...cell.evidence, sentence: found(cell.evidence.sentence) },
      })),
    })),
    questions: questions.map((q) => ({
      ...q,
      answers: mapValues(q.answers, (side) => ({ ...side, told: told(side.told), evidence: found(side.evidence) })),
    })),
    grid: grid.map((row) => ({ ...row, cells: mapValues(row.cells, (cell) => ({ ...cell, summary: found(cell.summary) })) })),
  }
}

/** Fields that name a claim by its id. Claims in copied sentences are fetched when the sentence is copied. */
const NAMING = ['claim', 'for', 'against', 'lead']

/** The month in which the evidence ends, and the last month with several claims. */
function endsOf({ claims, info }: Context['data']): NarrativesAnswer['evidenceEnds'] {
  const month = (evidenceEnds(claims.values(), info.asOf) ?? info.asOf).slice(0, 7)
  const thinAfter = evidenceThinAfter(claims.values(), info.asOf)
  return { month, thinAfter: thinAfter !== null && thinAfter < month ? thinAfter : null }
}

/** Every claim that the answer names in a number, a pick or a card, so that a printed page can say who said it. */
function claimsNamed(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string') {
      if (NAMING.includes(key)) found.add(inner)
    } else if (key !== 'headcount') claimsNamed(inner, found)
  }
  return found
}
