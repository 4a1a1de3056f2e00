import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CASE_LANES } from '#schema/vocabulary.ts'
import { day } from '../../../../tests/fixtures/case.ts'
import { moveOf, saidOf } from '../../../../tests/fixtures/company.ts'
import { moveKey } from './case-input.ts'
import { caseRows } from './case-rows.ts'

const said = (claim: string, date: string, lane: 'named' | 'not-named' | 'denied', thread = true) => saidOf(claim, date, { lane, thread })
const cut = (claim: string, date: string) => moveOf(claim, date)

test('a case as a list: in order of date, cuts beside what was said that day, and the thread from its first to its last statement', () => {
  const rows = caseRows({
    said: [
      said('a', '2025-06-17', 'named'),
      said('b', '2025-10', 'denied', false),
      said('c', '2025-10-28', 'denied'),
      said('d', '2026-01-28', 'not-named', false),
    ],
    moves: [cut('x', '2025-10-28'), cut('d', '2026-01-28'), cut('y', '2023')],
  })
  expect(rows.map((r) => [r.said?.claim ?? null, r.moves.map((m) => m.claim), r.in, r.out])).toEqual([
    [null, ['y'], null, null],
    ['a', [], null, 'named'],
    ['b', [], 'named', 'named'],
    ['c', ['x'], 'named', null],
    ['d', ['d'], null, null],
  ])
})

describe('rows of a case', () => {
  const date = fc.constantFrom('2019', '2024-Q3', '2025-06', '2025-06-17', '2025-10-28', '2026-01-28')
  const statements = fc
    .array(fc.tuple(date, fc.constantFrom(...CASE_LANES), fc.boolean()), { maxLength: 8 })
    .map((list) => list.map(([on, lane, thread], i) => said(`s${i}`, on, lane, thread)))
  const cuts = fc
    .array(fc.tuple(date, fc.integer({ min: 0, max: 12 })), { maxLength: 5 })
    .map((list) => list.map(([on, n], i) => cut(n < 4 ? `s${n}` : `m${i}`, on)))
  test('hold every statement and every cut once', () => {
    fc.assert(
      fc.property(statements, cuts, (a, b) => {
        const rows = caseRows({ said: a, moves: b })
        expect(rows.flatMap((r) => r.said?.claim ?? []).sort()).toEqual(a.map((s) => s.claim).sort())
        expect(rows.flatMap((r) => r.moves.map((m) => m.claim)).sort()).toEqual(b.map((m) => m.claim).sort())
        // A row is never empty, and what was given is not changed.
        expect(rows.every((r) => r.said !== null || r.moves.length > 0)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
  test('are joined by the thread: each row is entered in the lane in which the last was left, from the first own word to the last', () => {
    fc.assert(
      fc.property(statements, (a) => {
        const rows = caseRows({ said: a, moves: [] })
        const own = rows.flatMap((r, i) => (r.said?.thread ? [i] : []))
        const [first, last] = [own[0] ?? rows.length, own.at(-1) ?? -1]
        const faults = rows.flatMap((row, i) => {
          const joined = i > 0 && i > first && i <= last
          return [
            ...(joined && row.in !== rows[i - 1]?.out ? [`${i} is not joined`] : []),
            ...((row.in !== null) !== joined ? [`${i} in`] : []),
            ...((row.out !== null) !== (i >= first && i < last) ? [`${i} out`] : []),
            ...(row.said?.thread && row.out !== null && row.out !== row.said.lane ? [`${i} leaves another lane`] : []),
            ...(row.turn !== (row.said?.thread === true) ? [`${i} turn`] : []),
          ]
        })
        expect(faults).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
  test('are in order of time: a month after its first half, a year in its middle', () => {
    const rows = caseRows({
      said: [said('year', '2025', 'named'), said('day', '2025-06-30', 'named'), said('month', '2025-07', 'named')],
      moves: [cut('late', '2025-07-20'), cut('early', '2025-01-05')],
    })
    expect(rows.map((r) => r.said?.claim ?? r.moves[0]?.claim)).toEqual(['early', 'day', 'year', 'month', 'late'])
    expect(day('2025-06-30')).toBeLessThan(day('2025-07-02'))
  })
  test('put a cut with the statement that tells of it rather than with another of its day', () => {
    const rows = caseRows({ said: [said('a', '2025-10-28', 'named'), said('b', '2025-10-28', 'denied')], moves: [cut('b', '2025-10-28')] })
    expect(rows.map((r) => r.moves.length)).toEqual([0, 1])
    // It is so even where the dates differ.
    expect(caseRows({ said: [said('b', '2025-11-02', 'denied')], moves: [cut('b', '2025-10-28')] })).toHaveLength(1)
  })
})

test('a cut and a hire have a word each, and another while they are planned', () => {
  const keys = (['cut', 'hire'] as const).flatMap((kind) => [false, true].map((planned) => moveKey({ kind, planned })))
  expect(keys).toEqual(['cut', 'cut-planned', 'hire', 'hire-planned'])
})
