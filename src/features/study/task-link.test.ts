import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseSteps } from '#domain/study/steps.ts'
import { CASE_PARTS, type Task } from '#schema/study-work.ts'
import { MAX_QUESTIONS, readStudySearch, writeTask } from '#url/study-search.ts'
import { prediction, studyCase, task } from '../../../tests/fixtures/study-case.ts'
import { queryOf } from './task-link.ts'
import { workKey } from './use-work.ts'

describe('filters of the evidence, as a teacher pastes them', () => {
  test.each([
    ['https://example.org/evidence?status=documented&q=a+b#top', 'status=documented&q=a+b'],
    ['/zh-Hans/evidence?country=US', 'country=US'],
    ['?country=US', 'country=US'],
    ['  country=US  ', 'country=US'],
    ['country=US#row-3', 'country=US'],
    ['q=why%3F', 'q=why%3F'],
    ['https://example.org/evidence?', ''],
    ['', ''],
    ['   ', ''],
  ])('"%s" is the query "%s"', (text, query) => {
    expect(queryOf(text)).toBe(query)
  })
})

const words = fc.string({ unit: 'grapheme', maxLength: 20 })
const tasks: fc.Arbitrary<Task> = fc.record({
  title: words,
  lens: fc.constantFrom('told' as const, 'evidence' as const),
  without: fc.subarray([...CASE_PARTS]),
  questions: fc.array(
    words.map((w) => w.trim()).filter((w) => w !== ''),
    { maxLength: MAX_QUESTIONS },
  ),
  filters: fc.constantFrom('', 'country=US', 'q=a%20b&status=documented'),
})

describe('a link of an assignment', () => {
  test('gives back what was fixed, whatever the words', () => {
    fc.assert(
      fc.property(tasks, (of) => {
        const { task: read, notices } = readStudySearch(new URLSearchParams(writeTask(of)))
        expect(read).toEqual(of)
        expect(notices).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
  test('names a part that the case does not have, and no more of it than fits', () => {
    const { task: read, notices } = readStudySearch(new URLSearchParams(`task=T&without=argue,luck,${'x'.repeat(80)}`))
    expect(read?.without).toEqual(['argue'])
    expect(notices.map((n) => [n.parameter, n.value.length])).toEqual([['without', 60]])
  })
  test('is none without a name of the assignment', () => {
    expect(readStudySearch(new URLSearchParams('without=argue&ask=Why')).task).toBeNull()
  })
})

describe('work on a case is kept', () => {
  const one = task({ questions: ['Why?'] })
  test('once for the case, and once for each assignment of it', () => {
    expect(workKey('acme', null)).toBe('acme')
    expect(workKey('acme', one)).not.toBe(workKey('acme', task()))
    expect(workKey('acme', one)).not.toBe(workKey('other', one))
    expect(workKey('acme', one)).toBe(workKey('acme', { ...one }))
    // The same assignment, however the address ordered it.
    const { title, ...rest } = one
    expect(workKey('acme', { ...rest, title })).toBe(workKey('acme', one))
  })
})

test('a part that is left out has no step, and every other step stays where it was', () => {
  const it = studyCase({ predict: [prediction('cuts'), prediction('hires')] })
  const all = caseSteps(it).map((s) => s.id)
  fc.assert(
    fc.property(fc.subarray([...CASE_PARTS]), fc.integer({ min: 0, max: 3 }), (without, questions) => {
      const steps = caseSteps(it, without, questions).map((s) => s.id)
      expect(steps.filter((id) => id !== 'questions')).toEqual(all.filter((id) => steps.includes(id)))
      expect(steps.includes('questions')).toBe(questions > 0)
      expect([steps[0], steps.at(-1)]).toEqual(['context', 'done'])
      expect(steps.some((id) => id.startsWith('ask-'))).toBe(!without.includes('ask'))
      expect(new Set(steps).size).toBe(steps.length)
    }),
    { numRuns: 30 },
  )
})
