import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Marking } from '#schema/study-work.ts'
import { CRITERIA } from './criteria.ts'
import { judgedOf, markTable, pointsOf, TOP_LEVEL } from './marks.ts'

const head = { name: 'N', case: 'C', title: 'T', handedIn: 'H', given: 'G', points: 'P', most: 'M', comment: 'R', file: 'F' }
const levels = fc.dictionary(fc.constantFrom<string>(...CRITERIA, 'gone'), fc.integer({ min: 0, max: TOP_LEVEL }))
const marking = fc.record({
  case: fc.constantFrom('a', 'b'),
  name: fc.string(),
  title: fc.option(fc.string()),
  file: fc.string(),
  handedIn: fc.constant('2026-01-01T00:00:00.000Z'),
  answers: fc.nat(50),
  levels,
  comment: fc.string(),
}) satisfies fc.Arbitrary<Marking>

test('points are the sum of the levels, never above the most there can be', () => {
  fc.assert(
    fc.property(levels, (given) => {
      expect(pointsOf(given)).toBeLessThanOrEqual(judgedOf(given) * TOP_LEVEL)
      expect(pointsOf(given)).toBe(CRITERIA.reduce((sum, c) => sum + (given[c] ?? 0), 0))
    }),
  )
})

test('two markings of one name keep the order in which they came', () => {
  const one = { case: 'a', name: 'Li', title: null, handedIn: '2026-01-01T00:00:00.000Z', answers: 1, levels: {}, comment: '' }
  const rows = markTable(
    [
      { ...one, file: '1' },
      { ...one, file: '2' },
      { ...one, name: 'An', file: '3' },
    ],
    head,
    (c) => c,
  )
  expect(rows.slice(1).map((row) => row.at(-1))).toEqual(['3', '1', '2'])
})

test('every marking has its row, as wide as the heads; what is not judged is empty, and so are the points then', () => {
  fc.assert(
    fc.property(fc.array(marking), (markings) => {
      const [heads = [], ...rows] = markTable(markings, head, (c) => c)
      expect(rows).toHaveLength(markings.length)
      const at = heads.indexOf('P')
      for (const row of rows) {
        expect(row).toHaveLength(heads.length)
        const cells = CRITERIA.map((c) => row[heads.indexOf(c)])
        const sum = cells.includes('') ? '' : String(cells.reduce((all, n) => all + Number(n), 0))
        expect(row[at]).toBe(sum)
      }
    }),
  )
})
