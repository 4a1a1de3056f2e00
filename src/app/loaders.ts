import type { QueryClient } from '@tanstack/react-query'
import * as q from '#data/queries.ts'
import type { Locale } from '#i18n/locales.ts'
import { erase, prefetch, prefetchFigures } from './prefetch.ts'

/** What each screen but the first reads. Loaded with the first of them, so that the first screen does not carry their schemas. */
export const companies = (queries: QueryClient, l: Locale) => prefetch(queries, erase(q.companiesQuery(l)))

export async function company(queries: QueryClient, l: Locale, id: string): Promise<void> {
  await prefetch(queries, erase(q.companyQuery(l, id), q.companiesQuery(l)))
  await prefetchFigures(queries, l, queries.getQueryData(q.companyQuery(l, id).queryKey)?.figures ?? [])
}

export async function companyPair(queries: QueryClient, l: Locale, a: string, b: string): Promise<void> {
  await prefetch(queries, erase(q.comparisonQuery(l, a, b), q.companiesQuery(l)))
  await prefetchFigures(queries, l, queries.getQueryData(q.comparisonQuery(l, a, b).queryKey)?.figures ?? [])
}

export const claim = (queries: QueryClient, l: Locale, id: string) => prefetch(queries, erase(q.claimQuery(l, id)))
export const article = (queries: QueryClient, l: Locale) => prefetch(queries, erase(q.articleQuery(l)))
export const figures = (queries: QueryClient, l: Locale) => prefetch(queries, erase(q.figuresQuery(l)))
export const figure = (queries: QueryClient, l: Locale, id: string) => prefetch(queries, erase(q.figureQuery(l, id)))
export const evidence = (queries: QueryClient, l: Locale) => prefetch(queries, erase(q.claimsStartQuery(l)))
