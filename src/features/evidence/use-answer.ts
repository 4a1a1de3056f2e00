import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { LedgerSession } from '#data/ledger/session.ts'
import type { LedgerAnswer, LedgerQuery } from '#domain/ledger/query.ts'

/** An answer with the query that it answers. */
export type Answered = { query: LedgerQuery; answer: LedgerAnswer }

/**
 * Asks the ledger whenever the query changes; the last answer stays until the next one is there. One question is asked at a time, and of
 * those that came meanwhile only the newest follows, so that quick typing does not pile up work.
 */
export function useAnswer(
  session: LedgerSession,
  query: LedgerQuery,
): { answered: Answered | null; failed: Error | null; retry: () => void } {
  const [state, setState] = useState<{ answered: Answered | null; failed: Error | null }>({ answered: null, failed: null })
  const [tries, setTries] = useState(0)
  const retry = useCallback(() => setTries((n) => n + 1), [])
  const busy = useRef(false)
  const next = useRef<LedgerQuery | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same again
  useEffect(() => {
    let live = true
    next.current = query
    const run = async () => {
      if (busy.current) return
      busy.current = true
      try {
        while (next.current !== null) {
          const asked = next.current
          next.current = null
          const answer = await session.ask('query', { query: asked })
          // The next keystroke may interrupt the drawing.
          if (next.current === null) startTransition(() => setState({ answered: { query: asked, answer }, failed: null }))
        }
      } catch (error) {
        if (live) setState((s) => ({ ...s, failed: error instanceof Error ? error : new Error(String(error)) }))
      } finally {
        busy.current = false
      }
    }
    void run()
    return () => {
      live = false
    }
  }, [session, query, tries])
  return { ...state, retry }
}
