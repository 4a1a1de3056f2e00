import { expect, test } from 'vitest'
import { caseRows } from './case-rows.ts'

const said = (claim: string, date: string, lane: 'named' | 'not-named' | 'denied', thread = true) => ({
  claim,
  date,
  lane,
  thread,
  by: null,
  words: [],
})
const cut = (claim: string, date: string) => ({ claim, date, kind: 'cut' as const, planned: false, size: 10, text: '10', words: [] })

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
