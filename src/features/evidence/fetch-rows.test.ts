import { expect, test } from 'vitest'
import type { LedgerSession } from '#data/ledger/session.ts'
import { EMPTY_QUERY } from '#domain/ledger/query.ts'
import { fetchRows } from './fetch-rows.ts'
import type { Answered } from './use-answer.ts'

/** A session that answers with the ordinals themselves, and tells what it was asked. */
function session(fail = Infinity) {
  const asked: { count: number; known: string | null; matched: readonly string[] }[] = []
  const ask = async (_: string, { ordinals, query, matched }: { ordinals: Uint32Array; query: typeof EMPTY_QUERY; matched: string[] }) => {
    asked.push({ count: ordinals.length, known: query.known, matched })
    if (asked.length > fail) throw new Error('the worker is gone')
    return Array.from(ordinals)
  }
  return { asked, session: { ask } as unknown as LedgerSession } // reason: only rows are asked for
}
const answered = {
  query: { ...EMPTY_QUERY, known: '2025-06-01' },
  answer: { order: Uint32Array.of(), counts: {}, matched: ['robot'], corrected: [], suggestion: null },
} satisfies Answered
const ordinals = (count: number) => Uint32Array.from({ length: count }, (_, i) => count - i)

test('rows come in the order asked for, in pieces that keep nobody busy for long', async () => {
  const { asked, session: s } = session()
  expect(await fetchRows(s, answered, ordinals(4001))).toEqual(Array.from(ordinals(4001)))
  expect(asked.map((a) => a.count)).toEqual([2000, 2000, 1])
})

test('each piece is asked for as of the same day, with what the search met', async () => {
  const { asked, session: s } = session()
  await fetchRows(s, answered, ordinals(2001))
  expect(asked.map((a) => [a.known, a.matched])).toEqual([
    ['2025-06-01', ['robot']],
    ['2025-06-01', ['robot']],
  ])
})

test('nothing is asked for no rows, and a piece that fails fails the whole', async () => {
  const empty = session()
  expect([await fetchRows(empty.session, answered, ordinals(0)), empty.asked]).toEqual([[], []])
  await expect(fetchRows(session(1).session, answered, ordinals(2001))).rejects.toThrow('the worker is gone')
})
