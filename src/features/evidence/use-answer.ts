import { startTransition, useCallback, useEffect, useState } from 'react'
import type { LedgerSession } from '#data/ledger/session.ts'
import type { LedgerAnswer, LedgerQuery } from '#domain/ledger/query.ts'
import { askNewest } from './ask-newest.ts'

/** An answer with the query that it answers. */
export type Answered = { query: LedgerQuery; answer: LedgerAnswer }

/** Asks the ledger whenever the query changes; the last answer stays until the next one is there. */
export function useAnswer(
  session: LedgerSession,
  query: LedgerQuery,
): { answered: Answered | null; failed: Error | null; retry: () => void } {
  const [state, setState] = useState<{ answered: Answered | null; failed: Error | null }>({ answered: null, failed: null })
  const [tries, setTries] = useState(0)
  const retry = useCallback(() => setTries((n) => n + 1), [])
  const [ask] = useState(() =>
    askNewest<Answered>({
      // The next keystroke may interrupt the drawing.
      answer: (answered) => startTransition(() => setState({ answered, failed: null })),
      failed: (failed) => setState((s) => ({ ...s, failed })),
    }),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same again
  useEffect(() => ask(async () => ({ query, answer: await session.ask('query', { query }) })), [ask, session, query, tries])
  return { ...state, retry }
}
