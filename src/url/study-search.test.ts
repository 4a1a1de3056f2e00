import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CASE_PARTS } from '#schema/study-work.ts'
import { readStudySearch, writeTask } from './study-search.ts'

const read = (search: string) => readStudySearch(new URLSearchParams(search))

test('an assignment is read as it was written', () => {
  const task = fc.record({
    title: fc.string({ maxLength: 100 }),
    lens: fc.constantFrom('told' as const, 'evidence' as const),
    without: fc.subarray([...CASE_PARTS]),
    questions: fc.array(
      fc.string({ minLength: 1, maxLength: 100 }).filter((q) => q.trim() === q && q !== ''),
      { maxLength: 3 },
    ),
    filters: fc.constantFrom('', 'country=US', 'company=amazon&status=contested'),
  })
  fc.assert(
    fc.property(task, (t) => {
      expect(read(writeTask(t))).toMatchObject({ task: t, notices: [] })
    }),
  )
})

test('what is not known is said, and the rest holds', () => {
  expect(read('')).toEqual({ view: 'student', step: null, task: null, notices: [] })
  expect(read('?for=parent&task=Week&without=argue,dance&ask=&ask=Why')).toEqual({
    view: 'student',
    step: null,
    task: { title: 'Week', lens: 'evidence', without: ['argue'], questions: ['Why'], filters: '' },
    notices: [
      { parameter: 'for', value: 'parent' },
      { parameter: 'without', value: 'dance' },
    ],
  })
  fc.assert(
    fc.property(fc.string(), (any) => {
      expect(read(any)).toHaveProperty('notices')
    }),
  )
})
