import { useQueries, useQuery } from '@tanstack/react-query'
import { DataError } from '#data/errors.ts'
import { resourceQuery } from '#data/resource.ts'
import { exhibitsOf } from '#domain/deck/exhibits.ts'
import type { SlideAnswers } from '#domain/deck/slide-content.ts'
import { claimsInWords } from '#domain/deck/tied-text.ts'
import { useLocale } from '#i18n/context.tsx'
import type { AnySlide, Exhibit } from '#schema/deck.ts'

type Result<T> = { data: T | undefined; error: unknown; refetch: () => unknown }

const isMissing = (error: unknown) => error instanceof DataError && error.failure.kind === 'http' && error.failure.status === 404
/** Null for what does not exist, undefined while it is loading. */
const answer = <T>(result: Result<T> | undefined): T | null | undefined =>
  result === undefined ? undefined : (result.data ?? (isMissing(result.error) ? null : undefined))

/** Everything that slides show, fetched together. `fault`: the first answer that failed, and how to ask again. */
export function useSlideAnswers(slides: readonly AnySlide[]): {
  answers: SlideAnswers
  fault: { error: unknown; retry: () => void } | null
} {
  const locale = useLocale()
  const exhibits = slides.flatMap(exhibitsOf)
  const ids = (kind: Exhibit['kind']) => [...new Set(exhibits.flatMap((e) => (e.kind === kind ? e.id : [])))]
  const [figureIds, companyIds] = [ids('figure'), ids('company')]
  const claimIds = [...new Set([...ids('claim'), ...slides.flatMap(claimsInWords)])]
  const figures = useQueries({ queries: figureIds.map((id) => resourceQuery('figures/:id', locale, { id })) })
  const claims = useQueries({ queries: claimIds.map((id) => resourceQuery('claims/:id', locale, { id })) })
  const companies = useQueries({ queries: companyIds.map((id) => resourceQuery('companies/:id', locale, { id })) })
  const narratives = useQuery({ ...resourceQuery('narratives', locale), enabled: ids('question').length > 0 })
  const all: Result<unknown>[] = [...figures, ...claims, ...companies, narratives]
  const failed = all.filter((r) => r.error !== null && !isMissing(r.error))
  return {
    answers: {
      figure: (id) => answer(figures[figureIds.indexOf(id)]),
      claim: (id) => answer(claims[claimIds.indexOf(id)]),
      company: (id) => answer(companies[companyIds.indexOf(id)]),
      narratives: () => answer(narratives),
    },
    fault: failed[0]
      ? {
          error: failed[0].error,
          retry: () => {
            for (const result of failed) void result.refetch()
          },
        }
      : null,
  }
}
