import type { QueryClient } from '@tanstack/react-query'
import { staticFigure, staticFigureKey } from '#charts/static-store.ts'
import { resourceQuery } from '#data/resource.ts'
import type { Locale } from '#i18n/locales.ts'

type Query = Parameters<QueryClient['prefetchQuery']>[0]

/** How long a route waits for its data before it shows itself loading. */
const PATIENCE_MS = 500

/** Query options differ in the type of their answer; prefetching does not look at it. */
export const erase = (...options: object[]): Query[] => options as Query[]

/** Starts queries and waits a little: a quick answer spares the reader a flash of "loading". Never throws: panels say what failed. */
export async function prefetch(queries: QueryClient, wanted: readonly Query[]): Promise<void> {
  const all = Promise.all(wanted.map((w) => queries.prefetchQuery(w)))
  if (typeof document === 'undefined') await all
  else await Promise.race([all, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
}

/** Fetches the figures of a screen, apart from those that the page already shows: they fetch their data when they wake up. */
export async function prefetchFigures(queries: QueryClient, locale: Locale, figures: readonly string[]): Promise<void> {
  const missing = figures.filter((id) => staticFigure(staticFigureKey(locale, id)) === undefined)
  if (missing.length === 0) return
  await prefetch(
    queries,
    missing.flatMap((id) => erase(resourceQuery('figures/:id', locale, { id }))),
  )
}
