import type { QueryClient } from '@tanstack/react-query'
import { DataError } from '#data/errors.ts'
import { resourceQuery } from '#data/resource.ts'
import { exhibitsOf } from '#domain/deck/exhibits.ts'
import type { SlideAnswers } from '#domain/deck/slide-content.ts'
import { claimsInWords } from '#domain/deck/tied-text.ts'
import type { Locale } from '#i18n/locales.ts'
import type { AnySlide, Exhibit } from '#schema/deck.ts'

/** The answer; null for what does not exist. */
const orNull = <T>(answer: Promise<T>): Promise<T | null> =>
  answer.catch((error: unknown) => {
    if (error instanceof DataError && error.failure.kind === 'http' && error.failure.status === 404) return null
    throw error
  })

/** Fetches everything that slides show, once, for a file or for printing. Rejects with DataError when an answer failed. */
export async function loadSlideAnswers(queries: QueryClient, locale: Locale, slides: readonly AnySlide[]): Promise<SlideAnswers> {
  const exhibits = slides.flatMap(exhibitsOf)
  const ids = (kind: Exhibit['kind']) => [...new Set(exhibits.flatMap((e) => (e.kind === kind ? e.id : [])))]
  const all = async <T>(wanted: readonly string[], fetch: (id: string) => Promise<T>) =>
    new Map(await Promise.all(wanted.map(async (id) => [id, await orNull(fetch(id))] as const)))
  const [figures, claims, companies, narratives] = await Promise.all([
    all(ids('figure'), (id) => queries.fetchQuery(resourceQuery('figures/:id', locale, { id }))),
    all([...new Set([...ids('claim'), ...slides.flatMap(claimsInWords)])], (id) =>
      queries.fetchQuery(resourceQuery('claims/:id', locale, { id })),
    ),
    all(ids('company'), (id) => queries.fetchQuery(resourceQuery('companies/:id', locale, { id }))),
    ids('question').length > 0 ? orNull(queries.fetchQuery(resourceQuery('narratives', locale))) : null,
  ])
  return {
    figure: (id) => figures.get(id) ?? null,
    claim: (id) => claims.get(id) ?? null,
    company: (id) => companies.get(id) ?? null,
    narratives: () => narratives,
  }
}
