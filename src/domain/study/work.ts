import type { StudyWork, Task, WorkAnswer, WorkValue } from '#schema/study-work.ts'
import type { Step } from './steps.ts'

/** Earlier answers that are kept of one field. */
const MAX_EARLIER = 20

/** Names of the fields of a case's work. */
export const fields = {
  before: 'stance-before',
  after: 'stance-after',
  predict: (id: string) => `predict-${id}`,
  why: (id: string) => `why-${id}`,
  again: (id: string) => `again-${id}`,
  who: (claim: string) => `who-${claim}`,
  status: (claim: string) => `status-${claim}`,
  others: (claim: string) => `others-${claim}`,
  side: 'side',
  argue: 'argue-text',
  argueClaims: 'argue-claims',
  swap: 'swap-text',
  swapClaims: 'swap-claims',
  synthesis: 'synthesis-text',
  settle: 'settle-text',
  question: (n: number) => `question-${n}`,
} as const

/** A case that a student has just begun: first step, no name, no answers. `now` is an ISO timestamp. */
export const newWork = (start: { case: string; task: Task | null; dataset: string; locale: string; now: string }): StudyWork => ({
  case: start.case,
  task: start.task,
  dataset: start.dataset,
  locale: start.locale,
  started: start.now,
  step: 'context',
  name: '',
  answers: {},
})

const isSame = (a: WorkValue, b: WorkValue) => JSON.stringify(a) === JSON.stringify(b)
/** Whether a text continues the earlier one: then it is still being written, and the earlier one is not kept. */
const goesOn = (before: WorkValue, now: WorkValue) =>
  typeof before === 'string' && typeof now === 'string' && (now.startsWith(before.trim()) || before.startsWith(now.trim()))

/** The work with an answer given at a moment; what stood there before is kept as an earlier answer. */
export function withAnswer(work: StudyWork, field: string, value: WorkValue, now: string): StudyWork {
  const old = work.answers[field]
  if (old && isSame(old.value, value)) return work
  const earlier = !old || goesOn(old.value, value) ? (old?.earlier ?? []) : [...old.earlier, { value: old.value, at: old.at }]
  const answer: WorkAnswer = { value, at: now, earlier: earlier.slice(-MAX_EARLIER) }
  return { ...work, answers: { ...work.answers, [field]: answer } }
}

/** The text written in a field; "" when nothing is written there or the answer is of another type. */
export const textOf = (work: StudyWork, field: string): string => {
  const value = work.answers[field]?.value
  return typeof value === 'string' ? value : ''
}

/** The number given in a field; null when there is none or the answer is of another type. */
export const numberIn = (work: StudyWork, field: string): number | null => {
  const value = work.answers[field]?.value
  return typeof value === 'number' ? value : null
}

/** The list chosen in a field; empty when nothing is chosen or the answer is of another type. */
export const listOf = (work: StudyWork, field: string): readonly string[] => {
  const value = work.answers[field]?.value
  return Array.isArray(value) ? value : []
}

/** Words of a text: runs of letters and digits, and each Chinese character. */
export const countWords = (text: string): number => (text.match(/\p{Script=Han}|[^\s\p{Script=Han}\p{P}]+/gu) ?? []).length

/** The fields that a step asks for. */
export function fieldsOf(step: Step): string[] {
  switch (step.kind) {
    case 'context':
      return [fields.before]
    case 'predict':
      return [fields.predict(step.prediction), fields.why(step.prediction)]
    case 'ask':
      return [fields.who(step.claim), fields.status(step.claim)]
    case 'others':
      return [fields.others(step.claim)]
    case 'argue':
      return [fields.side, fields.argue]
    case 'swap':
      return [fields.swap]
    case 'synthesis':
      return [fields.synthesis, fields.after]
    case 'unknown':
      return [fields.settle]
    case 'again':
      return [fields.again(step.prediction)]
    default:
      return []
  }
}

const isGiven = (answer: WorkAnswer | undefined) =>
  answer !== undefined &&
  (typeof answer.value === 'number' || (typeof answer.value === 'string' ? answer.value.trim() !== '' : answer.value.length > 0))

/** Whether all questions of a step are answered. A step without questions counts once a later one was opened. */
export const isStepDone = (work: StudyWork, step: Step): boolean => fieldsOf(step).every((field) => isGiven(work.answers[field]))

/** How many answers are given, of how many that are asked for. */
export function completion(work: StudyWork, steps: readonly Step[]): { given: number; asked: number } {
  const asked = steps.flatMap(fieldsOf)
  return { given: asked.filter((field) => isGiven(work.answers[field])).length, asked: asked.length }
}

/** Every answer that was ever given, oldest first. */
export function timeOrder(work: StudyWork): { at: string; field: string; value: WorkValue; isLast: boolean }[] {
  return Object.entries(work.answers)
    .flatMap(([field, { value, at, earlier }]) => [
      ...earlier.map((e) => ({ ...e, field, isLast: false })),
      { at, field, value, isLast: true },
    ])
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.field < b.field ? -1 : 1))
}

/** Choices and numbers that were changed, and the stance before and after. */
export function changedMinds(work: StudyWork): { field: string; from: WorkValue; to: WorkValue }[] {
  const changed = Object.entries(work.answers).flatMap(([field, { value, earlier }]) => {
    const first = earlier[0]
    const isChoice = typeof value === 'number' || field === fields.side || field.startsWith('who-') || field.startsWith('status-')
    return first && isChoice && !isSame(first.value, value) ? [{ field, from: first.value, to: value }] : []
  })
  const [before, after] = [work.answers[fields.before], work.answers[fields.after]]
  return before && after && !isSame(before.value, after.value)
    ? [...changed, { field: fields.after, from: before.value, to: after.value }]
    : changed
}

/** Claims that the work names as sources, each once. */
export const sourcesNamed = (work: StudyWork): string[] => [
  ...new Set([...listOf(work, fields.argueClaims), ...listOf(work, fields.swapClaims)]),
]
