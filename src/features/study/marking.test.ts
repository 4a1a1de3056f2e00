import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CRITERIA } from '#domain/study/criteria.ts'
import { judgedOf, markTable, pointsOf, TOP_LEVEL } from '#domain/study/marks.ts'
import type { Marking } from '#schema/study-work.ts'
import { task, work } from '../../../tests/fixtures/study-case.ts'
import { marked, notOpen, type Submission, unmarked, withOpened } from './marking.ts'

const submission = (mark: string, over: Partial<Submission> = {}): Submission => ({
  mark,
  file: `${mark}.json`,
  handedIn: '2026-01-02T08:00:00.000Z',
  work: work([['side', 'a']], { name: ' Li Ming ' }),
  ...over,
})
const marks = (list: readonly Submission[]) => list.map((w) => w.mark)

test('a work that nobody judged has no level; it goes by its student, its assignment and its file', () => {
  expect(unmarked(submission('m'))).toEqual({
    case: 'acme',
    name: 'Li Ming',
    title: null,
    file: 'm.json',
    handedIn: '2026-01-02T08:00:00.000Z',
    answers: 1,
    levels: {},
    comment: '',
  })
  expect(unmarked(submission('m', { work: work([], { task: task() }) }))).toMatchObject({ title: 'Week 3', answers: 0 })
})

describe('a change of a marking', () => {
  test('names what changes; other levels and the comment stay', () => {
    const first = marked(unmarked(submission('m')), { levels: { explain: 2 } })
    const second = marked(first, { levels: { argue: 0 }, comment: 'Name a source.' })
    expect(second).toMatchObject({ levels: { explain: 2, argue: 0 }, comment: 'Name a source.', name: 'Li Ming' })
    expect(marked(second, { comment: '' })).toMatchObject({ levels: { explain: 2, argue: 0 }, comment: '' })
    expect(first.levels).toEqual({ explain: 2 })
  })
  test('in whatever order levels are given, the last of each criterion counts', () => {
    const given = fc.array(fc.tuple(fc.constantFrom(...CRITERIA), fc.integer({ min: 0, max: TOP_LEVEL })), { maxLength: 10 })
    fc.assert(
      fc.property(given, (list) => {
        const end = list.reduce<Marking>((now, [c, level]) => marked(now, { levels: { [c]: level } }), unmarked(submission('m')))
        const last = new Map(list)
        expect(end.levels).toEqual(Object.fromEntries(last))
        expect(judgedOf(end.levels)).toBe(last.size)
        expect(pointsOf(end.levels)).toBe([...last.values()].reduce((a, b) => a + b, 0))
      }),
      { numRuns: 30 },
    )
  })
})

describe('works that are open', () => {
  test('one that is opened again takes the place of the first, under the name of its newer file', () => {
    const open = [submission('a'), submission('b')]
    const again = submission('a', { file: 'a (1).json' })
    const after = withOpened(open, [again, submission('c')])
    expect(marks(after)).toEqual(['b', 'a', 'c'])
    expect(after[1]?.file).toBe('a (1).json')
  })
  test('the same file chosen twice at once is open once', () => {
    expect(marks(withOpened([], [submission('a'), submission('a'), submission('b')]))).toEqual(['a', 'b'])
  })
  test('none is lost, and none stands twice', () => {
    const some = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 5 })
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')), some, (open, opened) => {
        const after = marks(
          withOpened(
            open.map((m) => submission(m)),
            opened.map((m) => submission(m)),
          ),
        )
        expect(after.toSorted()).toEqual([...new Set([...open, ...opened])].sort())
      }),
      { numRuns: 30 },
    )
  })
  test('a judgement of before is listed as long as its work is not open', () => {
    const kept = ['a', 'b'].map((id) => ({ id, value: unmarked(submission(id)) }))
    expect(notOpen(kept, [submission('a')]).map((m) => m.file)).toEqual(['b.json'])
    expect(notOpen(kept, []).map((m) => m.file)).toEqual(['a.json', 'b.json'])
    expect(notOpen([], [submission('a')])).toEqual([])
  })
})

test('the table of marks gives points only where all is judged, and a cell for every head', () => {
  const head = { name: '', case: '', title: '', handedIn: '', given: '', points: 'points', most: '', comment: '', file: 'file' }
  const whole = marked(unmarked(submission('a')), { levels: Object.fromEntries(CRITERIA.map((c) => [c, 2])) })
  const [heads = [], ...rows] = markTable([unmarked(submission('b')), whole], head, (c) => c)
  const cell = (file: string, name: string) => rows.find((r) => r[heads.indexOf('file')] === file)?.[heads.indexOf(name)]
  expect(rows.every((r) => r.length === heads.length)).toBe(true)
  expect([cell('a.json', 'points'), cell('b.json', 'points'), cell('b.json', 'argue')]).toEqual(['10', '', ''])
})
