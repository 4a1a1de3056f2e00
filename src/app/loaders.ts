import type { QueryClient } from '@tanstack/react-query'
import { staticFigure, staticFigureKey } from '#charts/static-store.ts'
import { prefetch, reads } from '#data/prefetch.ts'
import { resourceQuery } from '#data/resource.ts'
import { isBuiltInDeck } from '#domain/deck/deck-id.ts'
import type { Locale } from '#i18n/locales.ts'
import { indicatorFigureId } from '#url/indicator-figure.ts'

/** The figures of a screen, apart from those that came drawn with the page: they fetch their data when they become live. */
async function readFigures(queries: QueryClient, locale: Locale, figures: readonly string[]): Promise<void> {
  const missing = figures.filter((id) => staticFigure(staticFigureKey(locale, id)) === undefined)
  if (missing.length > 0) await prefetch(queries, ...missing.map((id) => resourceQuery('figures/:id', locale, { id })))
}

/** A company, the list that leads to the others, and then the figures of its page. */
export async function readCompany(queries: QueryClient, locale: Locale, params: { id: string }): Promise<void> {
  await reads('companies/:id', 'companies')(queries, locale, params)
  await readFigures(queries, locale, queries.getQueryData(resourceQuery('companies/:id', locale, params).queryKey)?.figures ?? [])
}

/** Two companies side by side, with the figures of both. */
export async function readCompanyPair(queries: QueryClient, locale: Locale, params: { a: string; b: string }): Promise<void> {
  const both = [params.a, params.b].map((id) => resourceQuery('companies/:id', locale, { id }))
  await Promise.all([reads('companies/compare/:a/:b', 'companies')(queries, locale, params), prefetch(queries, ...both)])
  const { queryKey } = resourceQuery('companies/compare/:a/:b', locale, params)
  await readFigures(queries, locale, queries.getQueryData(queryKey)?.figures ?? [])
}

/** A measure, and the figure that draws its series. */
export const readIndicator = (queries: QueryClient, locale: Locale, { id }: { id: string }): Promise<void> =>
  prefetch(queries, resourceQuery('indicators/:id', locale, { id }), resourceQuery('figures/:id', locale, { id: indicatorFigureId(id) }))

/** A built-in deck. A reader's own deck is in the browser's store, a deck of figures in its address: for these nothing is read. */
export const readDeck = async (queries: QueryClient, locale: Locale, { deck }: { deck: string }): Promise<void> =>
  isBuiltInDeck(deck) ? prefetch(queries, resourceQuery('decks/:id', locale, { id: deck })) : undefined
