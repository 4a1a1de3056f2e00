import { debate, type DebateSide } from '#domain/debate.ts'
import { STORY_OF } from '#domain/strongest-evidence.ts'
import type { DebateAnswer, DebateCountryAnswer, DebatesAnswer, DebateSideAnswer } from '#schema/api-debate.ts'
import type { Question } from '#schema/content.ts'
import { questionRests } from './load-bearing.ts'
import { inTurn } from './mark-terms.ts'
import { resolveSearchLog } from './remarks.ts'
import { type Context, resolveTemplate } from './rich.ts'
import { claimsById } from './summary.ts'

function sideAnswer(side: DebateSide, context: Context, mark: ReturnType<typeof inTurn>): DebateSideAnswer {
  const words = context.data.wording[context.locale]?.claims ?? {}
  return {
    total: side.total,
    selfReported: side.selfReported,
    forecasts: side.forecasts,
    best: side.best.map((c) => c.id),
    objection: side.objection === null ? null : { claim: side.objection.claim.id, to: side.objection.to },
    settle: side.settle.map((claim) => {
      const text = words[claim.id]?.wouldChange
      return { claim: claim.id, text: text === undefined ? null : mark(resolveTemplate(text, context, claim)) }
    }),
  }
}

function countryAnswer(question: Question, country: string, context: Context, mark: ReturnType<typeof inTurn>): DebateCountryAnswer {
  const { data } = context
  const answer = question.answers[country]
  const story = STORY_OF[country] ?? 'replacement'
  const claims = (answer?.claims ?? []).flatMap((id) => data.claims.get(id) ?? [])
  const { fits, doubts } = debate(claims, story, data)
  return {
    country,
    story,
    line: mark(resolveTemplate(data.wording[context.locale]?.questions[question.id]?.answers[country]?.line ?? '—', context)),
    fits: sideAnswer(fits, context, mark),
    doubts: sideAnswer(doubts, context, mark),
    notFound: resolveSearchLog(answer?.notFound, context),
  }
}

const questionText = (id: string, context: Context) =>
  resolveTemplate(context.data.wording[context.locale]?.questions[id]?.question ?? id, context)

/** A question as a sheet for a debate; null when there is no such question. */
export function resolveDebate(id: string, context: Context): DebateAnswer | null {
  const question = context.data.questions.get(id)
  if (!question) return null
  const mark = inTurn(context)
  const countries = Object.keys(question.answers).map((country) => countryAnswer(question, country, context, mark))
  const named = countries.flatMap(({ fits, doubts }) =>
    [fits, doubts].flatMap((s) => [...s.best, ...(s.objection ? [s.objection.claim] : []), ...s.settle.map((x) => x.claim)]),
  )
  return { id, question: questionText(id, context), countries, rests: questionRests(question, context), claims: claimsById(named, context) }
}

/** The debate questions in order, without their sides. */
export const resolveDebates = (context: Context): DebatesAnswer => ({
  debates: [...context.data.questions.values()]
    .sort((a, b) => a.order - b.order)
    .map((q) => ({ id: q.id, question: questionText(q.id, context) })),
})
