import type { QueryClient } from '@tanstack/react-query'
import type { ParamsOf, ResourcePath } from '#core/resources.ts'
import type { Locale } from '#i18n/locales.ts'
import { anyResourceQuery } from './resource.ts'

type Query = Parameters<QueryClient['prefetchQuery']>[0]

/** How long a route waits for its data before it shows itself loading. */
const PATIENCE_MS = 500

/**
 * Starts queries and waits a little: a quick answer spares the reader a flash of "loading". The build waits until all have answered.
 * Never throws: each panel says what failed.
 * @param options query options, which differ in the type of their answer; prefetching does not look at it
 */
export async function prefetch(queries: QueryClient, ...options: readonly object[]): Promise<void> {
  const all = Promise.all((options as readonly Query[]).map((wanted) => queries.prefetchQuery(wanted)))
  if (typeof document === 'undefined') await all
  else await Promise.race([all, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
}

/** The loader of a screen that reads these resources. Their parameters are those of the screen's path. */
export const reads =
  <const R extends ResourcePath>(...resources: readonly R[]) =>
  (queries: QueryClient, locale: Locale, params: ParamsOf<R>): Promise<void> =>
    prefetch(queries, ...resources.map((path) => anyResourceQuery(path, locale, params)))
