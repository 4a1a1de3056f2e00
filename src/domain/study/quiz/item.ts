import type { QuizSkill } from '#schema/quiz.ts'
import type { NumberRef } from '#schema/study.ts'
import type { Finding, Status, Unit } from '#schema/vocabulary.ts'
import type { Verdict } from '#schema/verdict.ts'

/** What changed in what is counted, between the points of a series. */
export const BREAK_ANSWERS = ['none', 'perimeter', 'method'] as const
export type BreakAnswer = (typeof BREAK_ANSWERS)[number]

/** An answer to choose, as the thing it is; words are put to it by the page. */
export type QuizOption =
  | { kind: 'status'; status: Status }
  | { kind: 'speaker'; speaker: string }
  | { kind: 'number'; value: number; unit: Unit; isChange: boolean }
  | { kind: 'base'; ref: string }
  | { kind: 'verdict'; verdict: Verdict['verdict'] }
  | { kind: 'break'; answer: BreakAnswer }
  | { kind: 'finding'; finding: Finding }

/**
 * An item: what it shows, and answers of which exactly one is right (right.ts decides, and only that). `about`: the numbers that it is
 * about, in order; `subject`: the claim, check, series or statement behind it.
 */
export type QuizItem = { id: string; skill: QuizSkill; subject: string; about: readonly NumberRef[]; options: readonly QuizOption[] }
