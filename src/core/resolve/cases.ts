import type * as v from 'valibot'
import { caseMinutes } from '#domain/study/minutes.ts'
import { numberOf } from '#domain/study/number-of.ts'
import { caseSteps, type Step } from '#domain/study/steps.ts'
import { countWords } from '#domain/study/work.ts'
import { formatComputed, formatValue } from '#i18n/format-value.ts'
import type { CaseAnswer, CaseListItem, CasesAnswer, PredictionAnswer, StudyNumber } from '#schema/api-study.ts'
import type { ClaimRecord } from '#schema/dataset.ts'
import { plainText, type RichText } from '#schema/rich-text.ts'
import type { NumberRef, Prediction, StudyCase, StudyCaseWording } from '#schema/study.ts'
import { inTurn } from './mark-terms.ts'
import { type Context, resolveTemplate } from './rich.ts'
import { claimsById, resolveSpeaker, resolveSummary } from './summary.ts'

/** Speakers to choose from where one is asked who said something. */
const SPEAKERS = 4

/** A number as it is shown; null when the dataset does not have it (the integrity rules refuse such content). */
export function studyNumber(ref: NumberRef, { data, locale }: Context): StudyNumber | null {
  const found = numberOf(ref, data)
  return found && { ...found, text: found.check === null ? formatValue(found, locale) : formatComputed(found, locale) }
}

type Mark = ReturnType<typeof inTurn>

function prediction(p: Prediction, text: StudyCaseWording, context: Context, mark: Mark): PredictionAnswer[] {
  const words = text.predict[p.id]
  const actual = studyNumber(p.of, context)
  if (!words || !actual) return []
  const rich = (template: string) => resolveTemplate(template, context)
  return [
    {
      id: p.id,
      kind: p.kind,
      ask: mark(rich(words.ask)),
      label: rich(words.label),
      reveal: mark(rich(words.reveal)),
      scale: p.scale,
      given: p.given.flatMap((ref, i) => {
        const number = studyNumber(ref, context)
        return number ? [{ label: rich(words.given[i] ?? ''), number }] : []
      }),
      actual,
    },
  ]
}

/** Claims that bear on one, and how, each once. Disputes hold both ways. */
function othersOf(claim: ClaimRecord, { data }: Context): CaseAnswer['ask'][number]['others'] {
  const named = [...data.claims.values()].filter((c) => c.disputes.includes(claim.id)).map((c) => c.id)
  const all = [
    ...[...claim.disputes, ...named].map((id) => ({ claim: id, kind: 'disputes' as const })),
    ...claim.evidence.against.map((id) => ({ claim: id, kind: 'against' as const })),
    ...claim.evidence.for.map((id) => ({ claim: id, kind: 'for' as const })),
  ]
  return all.filter((o, i) => data.claims.has(o.claim) && all.findIndex((x) => x.claim === o.claim) === i).slice(0, 4)
}

/** The right speaker among others of the case and, where those are few, of the dataset; in the order of their names' ids. */
function speakersOf(id: string, it: StudyCase, context: Context): { id: string; name: string }[] {
  const { data } = context
  const right = data.claims.get(id)?.speaker ?? ''
  const near = it.evidence.flatMap((e) => data.claims.get(e)?.speaker ?? [])
  const kin = [...data.claims.values()].filter((c) => c.country === data.claims.get(id)?.country).map((c) => c.speaker)
  const names = new Set<string>()
  const chosen = [right, ...near, ...kin].flatMap((speaker) => {
    const { name } = resolveSpeaker(speaker, context)
    if (names.has(name) || names.size >= SPEAKERS) return []
    names.add(name)
    return [{ id: speaker, name }]
  })
  return chosen.sort((a, b) => (a.id < b.id ? -1 : 1))
}

const asked = (steps: readonly Step[]) => {
  const count = (kind: Step['kind']) => steps.filter((s) => s.kind === kind).length
  return {
    numbers: count('predict') + count('again'),
    choices: 2 + 2 * count('ask') + 1,
    texts: count('predict') * 0.5 + count('others') * 0.5 + count('argue') + count('swap') + count('synthesis') + count('unknown'),
  }
}

function listItem(it: StudyCase, context: Context): CaseListItem | null {
  const text = context.data.wording[context.locale]?.cases[it.id]
  if (!text) return null
  const rich = (template: string) => resolveTemplate(template, context)
  const read: RichText[] = [
    rich(text.title),
    ...text.context.map(rich),
    rich(text.thesis),
    ...it.predict.flatMap((p) => [rich(text.predict[p.id]?.ask ?? ''), rich(text.predict[p.id]?.reveal ?? '')]),
    ...it.evidence.flatMap((id) => {
      const claim = context.data.claims.get(id)
      return claim ? [resolveSummary(claim, context).statement] : []
    }),
    rich(text.sides.a),
    rich(text.sides.b),
    ...text.unknown.map(rich),
  ]
  const whole = read.map(plainText).join(' ')
  const steps = caseSteps({ ...it, ask: it.ask.map((claim) => ({ claim })) })
  return {
    id: it.id,
    country: it.country,
    company: it.company,
    title: rich(text.title),
    about: rich(text.about),
    words: countWords(whole),
    minutes: caseMinutes(whole, asked(steps)),
  }
}

/** All cases in their order. */
export const resolveCases = (context: Context): v.InferOutput<typeof CasesAnswer> => ({
  cases: [...context.data.cases.values()].sort((a, b) => a.order - b.order).flatMap((it) => listItem(it, context) ?? []),
})

/** One case with everything that its steps, its worksheet and its teacher's notes show. */
export function resolveCase(id: string, context: Context): CaseAnswer | null {
  const { data } = context
  const it = data.cases.get(id)
  const text = data.wording[context.locale]?.cases[id]
  const item = it ? listItem(it, context) : null
  if (!it || !text || !item) return null
  const rich = (template: string) => resolveTemplate(template, context)
  const asks = it.ask.flatMap((claim) => {
    const record = data.claims.get(claim)
    return record ? [{ claim, speakers: speakersOf(claim, it, context), others: othersOf(record, context) }] : []
  })
  const articleWords = data.wording[context.locale]?.article
  // In the order of the steps. The teacher's notes are a page of their own; a choice is pressed, so that no word in it can be.
  const [mark, markNotes] = [inTurn(context), inTurn(context)]
  const opening = text.context.map((t) => mark(rich(t)))
  const said = it.article.flatMap((s) => {
    const statement = data.statements.get(s)
    return statement ? [{ id: s, text: mark(rich(articleWords?.[s]?.paraphrase ?? '')), finding: statement.finding }] : []
  })
  const predict = it.predict.flatMap((p) => prediction(p, text, context, mark))
  const claims = claimsById([...it.evidence, ...asks.flatMap((a) => a.others.map((o) => o.claim))], context)
  return {
    ...item,
    version: context.version,
    context: opening,
    thesis: rich(text.thesis),
    article: said,
    predict,
    evidence: it.evidence,
    ask: asks,
    sides: { a: { text: rich(text.sides.a), claims: it.sides.a }, b: { text: rich(text.sides.b), claims: it.sides.b } },
    // Claims are read before what is not known.
    claims: Object.fromEntries(Object.entries(claims).map(([c, claim]) => [c, { ...claim, statement: mark(claim.statement) }])),
    unknown: text.unknown.map((t) => mark(rich(t))),
    goals: text.goals.map((t) => markNotes(rich(t))),
    key: {
      why: markNotes(rich(text.key.why)),
      a: markNotes(rich(text.key.a)),
      b: markNotes(rich(text.key.b)),
      synthesis: markNotes(rich(text.key.synthesis)),
    },
  }
}
