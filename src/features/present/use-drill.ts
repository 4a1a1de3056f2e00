import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSlideAnswers } from '#blocks/stage/use-slide-answers.ts'
import { resourceQuery } from '#data/resource.ts'
import { type DrillQuestion, hardestQuestions } from '#domain/deck/drill.ts'
import { slideContent } from '#domain/deck/slide-content.ts'
import { useLocale } from '#i18n/context.tsx'
import type { ShownDeck } from './use-deck.ts'

/** How many claims of a deck are used, the first of each slide first. */
const MOST_CLAIMS = 60

/** The hardest questions that a deck invites; `isThere` once all its claims have come or failed. */
export function useDrill(deck: Pick<ShownDeck, 'slides'>): { isThere: boolean; questions: readonly DrillQuestion[] } {
  const locale = useLocale()
  const { answers } = useSlideAnswers(deck.slides)
  const ids = [...new Set(deck.slides.flatMap((s) => slideContent(s, answers, 'evidence').claims.slice(0, 8)))].slice(0, MOST_CLAIMS)
  const claims = useQueries({ queries: ids.map((id) => resourceQuery('claims/:id', locale, { id })) })
  const isThere = ids.length > 0 && claims.every((c) => !c.isPending)
  const key = isThere ? ids.join(' ') : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids stand for the claims once all are there
  const questions = useMemo(() => (key === '' ? [] : hardestQuestions(claims.flatMap((c) => c.data ?? []))), [key])
  return { isThere, questions }
}
