import type { QueryClient } from '@tanstack/react-query'
import { resourceQuery } from '#data/resource.ts'
import type { Locale } from '#i18n/locales.ts'
import { indicatorFigureId } from '#url/indicator-figure.ts'
import { erase, prefetch, prefetchFigures } from './prefetch.ts'

/** What each screen reads. */
export const compare = (queries: QueryClient, l: Locale) => prefetch(queries, erase(resourceQuery('narratives', l)))

export const companies = (queries: QueryClient, l: Locale) => prefetch(queries, erase(resourceQuery('companies', l)))

export async function company(queries: QueryClient, l: Locale, id: string): Promise<void> {
  await prefetch(queries, erase(resourceQuery('companies/:id', l, { id }), resourceQuery('companies', l)))
  await prefetchFigures(queries, l, queries.getQueryData(resourceQuery('companies/:id', l, { id }).queryKey)?.figures ?? [])
}

export async function companyPair(queries: QueryClient, l: Locale, a: string, b: string): Promise<void> {
  await prefetch(queries, erase(resourceQuery('companies/compare/:a/:b', l, { a, b }), resourceQuery('companies', l)))
  await prefetchFigures(queries, l, queries.getQueryData(resourceQuery('companies/compare/:a/:b', l, { a, b }).queryKey)?.figures ?? [])
}

export const claim = (queries: QueryClient, l: Locale, id: string) => prefetch(queries, erase(resourceQuery('claims/:id', l, { id })))
export const indicators = (queries: QueryClient, l: Locale) => prefetch(queries, erase(resourceQuery('indicators', l)))
export const indicator = (queries: QueryClient, l: Locale, id: string) =>
  prefetch(queries, erase(resourceQuery('indicators/:id', l, { id }), resourceQuery('figures/:id', l, { id: indicatorFigureId(id) })))
export const policies = (queries: QueryClient, l: Locale) => prefetch(queries, erase(resourceQuery('policies', l)))
export const policy = (queries: QueryClient, l: Locale, id: string) => prefetch(queries, erase(resourceQuery('policies/:id', l, { id })))
export const debate = (queries: QueryClient, l: Locale, id: string) =>
  prefetch(queries, erase(resourceQuery('debates/:id', l, { id }), resourceQuery('debates', l)))
export const method = (queries: QueryClient, l: Locale) => prefetch(queries, erase(resourceQuery('term-forms', l)))
export const glossary = (queries: QueryClient, l: Locale) => prefetch(queries, erase(resourceQuery('terms', l)))
export const term = (queries: QueryClient, l: Locale, id: string) => prefetch(queries, erase(resourceQuery('terms/:id', l, { id })))
export const outlook = (queries: QueryClient, l: Locale) => prefetch(queries, erase(resourceQuery('outlook', l)))
export const occupations = (queries: QueryClient, l: Locale) => prefetch(queries, erase(resourceQuery('occupations', l)))
export const occupation = (queries: QueryClient, l: Locale, code: string) =>
  prefetch(queries, erase(resourceQuery('occupations/:code', l, { code })))
export const study = (queries: QueryClient, l: Locale) => prefetch(queries, erase(resourceQuery('cases', l), resourceQuery('debates', l)))
export const cases = (queries: QueryClient, l: Locale) => prefetch(queries, erase(resourceQuery('cases', l)))
export const quiz = (queries: QueryClient, l: Locale) => prefetch(queries, erase(resourceQuery('quiz', l)))
export const studyCase = (queries: QueryClient, l: Locale, id: string) => prefetch(queries, erase(resourceQuery('cases/:id', l, { id })))
export const loadBearing = (queries: QueryClient, l: Locale) => prefetch(queries, erase(resourceQuery('load-bearing', l)))
export const article = (queries: QueryClient, l: Locale) => prefetch(queries, erase(resourceQuery('article', l)))
export const figures = (queries: QueryClient, l: Locale) => prefetch(queries, erase(resourceQuery('figures', l)))
export const figure = (queries: QueryClient, l: Locale, id: string) => prefetch(queries, erase(resourceQuery('figures/:id', l, { id })))
export const evidence = (queries: QueryClient, l: Locale) => prefetch(queries, erase(resourceQuery('claims-start', l)))
export const decks = (queries: QueryClient, l: Locale) => prefetch(queries, erase(resourceQuery('decks', l)))
/** Own decks are in the browser, decks of figures in their address: neither is in the data. */
export const deck = async (queries: QueryClient, l: Locale, id: string): Promise<void> =>
  id.startsWith('my-') || id.includes('~') ? undefined : prefetch(queries, erase(resourceQuery('decks/:id', l, { id })))
