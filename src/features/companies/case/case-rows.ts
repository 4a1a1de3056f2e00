import type { CaseAnswer } from '#schema/api-screens.ts'
import type { SaidLane } from './case-input.ts'
import { middleOf, spanOf } from './case-time.ts'

type Said = CaseAnswer['said'][number]
type Move = CaseAnswer['moves'][number]
/** A row of the list: a statement, with the cuts and hires of its date, or those alone. */
export type CaseRow = { date: string; said: Said | null; moves: Move[]; in: SaidLane | null; out: SaidLane | null; turn: boolean }

/** Everything of a case in order of date, for a screen too narrow for a picture; `in` and `out`: the lane in which the thread enters and leaves a row. */
export function caseRows({ said, moves }: Pick<CaseAnswer, 'said' | 'moves'>): CaseRow[] {
  const rows = said.map((s) => ({ date: s.date, said: s as Said | null, moves: [] as Move[] }))
  for (const move of moves) {
    const row = rows.find((r) => r.said?.claim === move.claim) ?? rows.find((r) => r.date === move.date)
    if (row) row.moves.push(move)
    else rows.push({ date: move.date, said: null, moves: [move] })
  }
  rows.sort((a, b) => middleOf(spanOf(a.date)) - middleOf(spanOf(b.date)))
  const threaded = rows.flatMap((r, i) => (r.said?.thread ? [i] : []))
  const last = threaded.at(-1) ?? -1
  let lane: SaidLane | null = null
  return rows
    .map((row, i) => {
      const enters = lane
      if (row.said?.thread) lane = row.said.lane
      return { ...row, in: enters, out: i < last ? lane : null, turn: row.said?.thread === true }
    })
    .map((row, i) => (i > last ? { ...row, in: null, out: null } : row))
}
