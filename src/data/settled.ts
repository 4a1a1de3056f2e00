import type { QueryClient } from '@tanstack/react-query'

/** Resolves when no query is under way any more, whether it succeeded or failed. */
export function settled(queries: QueryClient): Promise<void> {
  return new Promise((done) => {
    if (queries.isFetching() === 0) return done()
    const stop = queries.getQueryCache().subscribe(() => {
      if (queries.isFetching() > 0) return
      stop()
      done()
    })
  })
}
