import { describe, expect, test } from 'vitest'
import type { StudyWork } from '#schema/study-work.ts'
import { CRITERIA, fieldsFor, minutesAtWork } from './criteria.ts'
import { newWork } from './work.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 9, minute)).toISOString()
const work = (answers: Record<string, readonly number[]>): StudyWork => ({
  ...newWork({ case: 'amazon', task: null, dataset: 'v', locale: 'en', now: at(0) }),
  answers: Object.fromEntries(
    Object.entries(answers).map(([field, minutes]) => {
      const moments = minutes.map((m) => ({ value: field, at: at(m) }))
      const last = moments.at(-1) ?? { value: field, at: at(0) }
      return [field, { ...last, earlier: moments.slice(0, -1) }]
    }),
  ),
})

describe('time at work', () => {
  test.each([
    ['nothing answered', {}, 0],
    ['one answer', { 'why-1': [5] }, 0],
    ['from the first answer to the last', { 'predict-1': [0], 'why-1': [4], 'argue-1': [10] }, 10],
    ['earlier answers count, in whatever order', { 'argue-1': [20, 25], 'why-1': [5] }, 20],
    ['a pause of more than half an hour does not', { 'predict-1': [0], 'why-1': [10], 'argue-1': [100], 'argue-2': [105] }, 15],
    ['a pause of exactly half an hour does', { 'predict-1': [0], 'why-1': [30] }, 30],
  ] as const)('%s', (_what, answers, minutes) => expect(minutesAtWork(work(answers))).toBe(minutes))
})

test('a criterion looks at its own fields, in the order in which they were first answered', () => {
  const it = work({ 'why-1': [9], 'predict-1': [3, 20], 'who-1': [1], 'others-1': [2], 'question-1': [4] })
  expect(fieldsFor(it, 'explain')).toEqual(['predict-1', 'why-1'])
  expect(fieldsFor(it, null)).toEqual(['question-1'])
  const together = work({ 'why-2': [5], 'predict-1': [5], 'why-1': [5] })
  expect(fieldsFor(together, 'explain'), 'at one moment: as they were written down').toEqual(['why-2', 'predict-1', 'why-1'])
})
test('no field counts for two criteria', () => {
  const it = work(
    Object.fromEntries(
      ['predict-1', 'why-1', 'again-1', 'who-1', 'status-1', 'others-1', 'argue-1', 'swap-1', 'stance-after'].map((f) => [f, [1]]),
    ),
  )
  const all = CRITERIA.flatMap((c) => fieldsFor(it, c))
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBe(9)
})
