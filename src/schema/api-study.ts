import * as v from 'valibot'
import { ClaimSummary } from './claim-summary.ts'
import { Country, PartialDate, UnitSchema } from './primitives.ts'
import { QUIZ_SKILLS } from './quiz.ts'
import { RichText } from './rich-text.ts'
import * as words from './vocabulary.ts'

/** Answers of the API for cases and quiz. */

const Scale = v.strictObject({ low: v.number(), high: v.number(), step: v.number() })

/** A number with where it comes from. */
export const StudyNumber = v.strictObject({
  value: v.number(),
  unit: UnitSchema,
  text: v.string(),
  claim: v.string(),
  check: v.nullable(v.string()),
  asOf: PartialDate,
  status: v.picklist(words.STATUSES),
})

/** A number to guess, with the given numbers and the scale. */
export const PredictionAnswer = v.strictObject({
  id: v.string(),
  kind: v.picklist(['bars', 'line']),
  ask: RichText,
  label: RichText,
  reveal: RichText,
  scale: Scale,
  given: v.array(v.strictObject({ label: RichText, number: StudyNumber })),
  actual: StudyNumber,
})

/** A case in the list. */
export const CaseListItem = v.strictObject({
  id: v.string(),
  country: Country,
  company: v.nullable(v.string()),
  title: RichText,
  about: RichText,
  /** Words that are read, and minutes to read and answer. */
  words: v.number(),
  minutes: v.number(),
})
/** All cases in their order. */
export const CasesAnswer = v.strictObject({ cases: v.array(CaseListItem) })

const Side = v.strictObject({ text: RichText, claims: v.array(v.string()) })

/** A case with everything that its steps, its worksheet and its teacher's notes show. */
export const CaseAnswer = v.strictObject({
  ...CaseListItem.entries,
  version: v.string(),
  context: v.array(RichText),
  thesis: RichText,
  article: v.array(v.strictObject({ id: v.string(), text: RichText, finding: v.picklist(words.FINDINGS) })),
  predict: v.array(PredictionAnswer),
  evidence: v.array(v.string()),
  ask: v.array(
    v.strictObject({
      claim: v.string(),
      /** Speakers to choose from, the right one among them. */
      speakers: v.array(v.strictObject({ id: v.string(), name: v.string() })),
      /** What others say: claims that confirm it, speak against it or dispute it. */
      others: v.array(v.strictObject({ claim: v.string(), kind: v.picklist(['for', 'against', 'disputes']) })),
    }),
  ),
  sides: v.strictObject({ a: Side, b: Side }),
  unknown: v.array(RichText),
  goals: v.array(RichText),
  key: v.strictObject({ why: RichText, a: RichText, b: RichText, synthesis: RichText }),
  claims: v.record(v.string(), ClaimSummary),
})

export type StudyNumber = v.InferOutput<typeof StudyNumber>
export type PredictionAnswer = v.InferOutput<typeof PredictionAnswer>
export type CaseListItem = v.InferOutput<typeof CaseListItem>
export type CaseAnswer = v.InferOutput<typeof CaseAnswer>

/** A question of the quiz with its options, and why the right one is right. */
export const QuizItemAnswer = v.strictObject({
  id: v.string(),
  skill: v.picklist(QUIZ_SKILLS),
  /** What is asked about: a claim's label, or the article's words. */
  quote: v.nullable(RichText),
  numbers: v.array(v.strictObject({ label: RichText, number: StudyNumber })),
  /** The arithmetic that is asked for. */
  operation: v.nullable(v.picklist(words.CHECK_OPERATIONS)),
  /** The number as the other script writes it. */
  otherScript: v.nullable(v.string()),
  /** A code of the vocabulary, or text. */
  options: v.array(v.strictObject({ code: v.nullable(v.string()), text: v.string() })),
  answer: v.number(),
  /** Why: a code of the vocabulary, or text. */
  reason: v.strictObject({ code: v.nullable(v.string()), text: v.nullable(RichText) }),
  claims: v.array(v.strictObject({ id: v.string(), label: v.string() })),
})
/** All questions of the quiz. */
export const QuizAnswer = v.strictObject({ version: v.string(), items: v.array(QuizItemAnswer) })

export type QuizItemAnswer = v.InferOutput<typeof QuizItemAnswer>
export type QuizAnswer = v.InferOutput<typeof QuizAnswer>
