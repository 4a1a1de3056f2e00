import * as v from 'valibot'
import { ClaimRef, Country, Id, Text } from './primitives.ts'

/** Guided cases as they stand in `mock-data/cases/`: what is predicted, read, asked and argued; numbers only by reference. */

/** A number of the dataset: a claim's value, or a declared check. */
export const NumberRef = v.union([v.strictObject({ claim: ClaimRef }), v.strictObject({ check: Id })])

/** A number to be guessed before it is shown, beside numbers that are given. */
export const Prediction = v.strictObject({
  id: Id,
  /** `bars`: a bar beside given ones; `line`: the last point of a line in time. */
  kind: v.picklist(['bars', 'line']),
  of: NumberRef,
  given: v.array(NumberRef),
  /** What the reader can drag over, in the unit of the number. A typed guess may lie outside. */
  scale: v.strictObject({ low: v.number(), high: v.number(), step: v.pipe(v.number(), v.minValue(0)) }),
})

/** A case, as recorded. */
export const StudyCase = v.strictObject({
  id: Id,
  order: v.number(),
  country: Country,
  company: v.nullable(Id),
  predict: v.pipe(v.array(Prediction), v.minLength(1)),
  /** What is read, in this order. */
  evidence: v.pipe(v.array(Id), v.minLength(4)),
  /** Those of them about which the three questions are asked. */
  ask: v.pipe(v.array(Id), v.minLength(1), v.maxLength(3)),
  /** The strongest evidence of each side, for the answer key. */
  sides: v.strictObject({ a: v.pipe(v.array(Id), v.minLength(1)), b: v.pipe(v.array(Id), v.minLength(1)) }),
  /** Statements of the article that the case is about. */
  article: v.optional(v.array(Id), []),
})

/** The words of a case in one language. */
export const StudyCaseWording = v.strictObject({
  /** The question that the case asks. */
  title: Text,
  /** What the case is about, in one sentence. */
  about: Text,
  context: v.pipe(v.array(Text), v.minLength(1)),
  /** What the reader agrees with more or less, before and after. */
  thesis: Text,
  predict: v.record(
    Id,
    v.strictObject({
      ask: Text,
      /** What the bar or point to be guessed is, in a few words. */
      label: Text,
      /** Names of the given numbers, in their order. */
      given: v.optional(v.array(Text), []),
      /** After the number was shown: what it rests on, or why it is as it is. */
      reveal: Text,
    }),
  ),
  sides: v.strictObject({ a: Text, b: Text }),
  unknown: v.pipe(v.array(Text), v.minLength(2)),
  goals: v.pipe(v.array(Text), v.minLength(2)),
  /** What a good answer to each part contains, for teachers. */
  key: v.strictObject({ why: Text, a: Text, b: Text, synthesis: Text }),
})

export type NumberRef = v.InferOutput<typeof NumberRef>
export type Prediction = v.InferOutput<typeof Prediction>
export type StudyCase = v.InferOutput<typeof StudyCase>
export type StudyCaseWording = v.InferOutput<typeof StudyCaseWording>
