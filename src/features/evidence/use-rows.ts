import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { LedgerSession } from '#data/ledger/session.ts'
import type { LedgerRow } from '#domain/ledger/query.ts'
import { placesToFetch } from './places-to-fetch.ts'
import type { Answered } from './use-answer.ts'

type Store = { of: Answered; rows: Map<number, LedgerRow>; asked: Set<number> }

/**
 * Rows of an answer by place, fetched from the worker around what is visible. While a new answer's first rows are on their way,
 * those of the last one are still given, so that nothing flashes.
 * @param from first visible place
 * @param to last visible place
 */
export function useRows(
  session: LedgerSession,
  answered: Answered,
  from: number,
  to: number,
): { shown: Answered; rowAt: (place: number) => LedgerRow | undefined; failed: Error | null; retry: () => void } {
  const store = useRef<Store>({ of: answered, rows: new Map(), asked: new Set() })
  const [shown, setShown] = useState<Store>(store.current)
  const [, redraw] = useState(0)
  const [failed, setFailed] = useState<Error | null>(null)
  const retry = useCallback(() => setFailed(null), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what failed is asked again once its failure was taken back
  useEffect(() => {
    if (store.current.of !== answered) store.current = { of: answered, rows: new Map(), asked: new Set() }
    const mine = store.current
    const { order, matched } = answered.answer
    if (order.length === 0) setShown(mine)
    const places = placesToFetch(from, to, order.length, mine.asked)
    if (places.length === 0) return
    for (const place of places) mine.asked.add(place)
    session.ask('rows', { ordinals: Uint32Array.from(places, (place) => order[place] ?? 0), query: answered.query, matched }).then(
      (rows) => {
        places.forEach((place, i) => {
          const row = rows[i]
          if (row) mine.rows.set(place, row)
        })
        setFailed(null)
        if (store.current !== mine) return
        startTransition(() => {
          setShown(mine)
          redraw((n) => n + 1)
        })
      },
      // They are asked for again when the page next looks.
      (error: unknown) => {
        for (const place of places) mine.asked.delete(place)
        setFailed(error instanceof Error ? error : new Error(String(error)))
      },
    )
  }, [session, answered, from, to, failed === null])
  return { shown: shown.of, rowAt: (place) => shown.rows.get(place), failed, retry }
}
