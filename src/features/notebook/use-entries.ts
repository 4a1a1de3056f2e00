import { useQueries, useQuery } from '@tanstack/react-query'
import { failureOf } from '#data/errors.ts'
import { resourceQuery } from '#data/resource.ts'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { useKept } from '#blocks/store/use-kept.ts'
import { claimItems, figureItems, pageItem } from '#domain/citation/from-answers.ts'
import type { CitationItem } from '#domain/citation/item.ts'
import { localDay } from '#domain/local-day.ts'
import { type ClaimChange, claimChange, inOrder } from '#domain/notebook/clips.ts'
import { useI18n } from '#i18n/context.tsx'
import type { Locale } from '#i18n/locales.ts'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { ClaimAnswer, FigureAnswer } from '#schema/api.ts'
import type { ArticleAnswer } from '#schema/api-screens.ts'
import type { Clip } from '#schema/clip.ts'
import { plainText } from '#schema/rich-text.ts'
import { figurePath, paths } from '#url/paths.ts'

/** A clip with what the dataset says of it today. */
export type Entry = {
  id: string
  clip: Clip
  /** Its words today, in the page's language; if there are none, those at the time it was saved. */
  words: string
  /** Where it stands, as a path of the app. */
  path: string
  claim: ClaimAnswer | null
  state: 'loading' | 'here' | 'gone' | 'unread'
  change: ClaimChange | null
  /** How it is cited: itself, then the first documents behind it. */
  items: CitationItem[]
}

/** Where a clip leads: the page of its claim or figure, its place in the article, or the page it was copied from with the clip's id. */
export const pathOf = ({ target }: Clip, id: string): string => {
  switch (target.kind) {
    case 'claim':
      return paths.claim(target.id)
    case 'figure':
      return figurePath(target.id)
    case 'statement':
      return `${paths.article()}#${target.id}`
    case 'quote':
      return `${target.page}#clip=${id}`
  }
}

const HTTP_NOT_FOUND = 404
type Asked<T> = { data: T | undefined; error: Error | null }

function stateOf({ data, error }: Asked<unknown>): Entry['state'] {
  if (data !== undefined) return 'here'
  if (error === null) return 'loading'
  const failure = failureOf(error, '')
  return failure.kind === 'http' && failure.status === HTTP_NOT_FOUND ? 'gone' : 'unread'
}

/** Everything in the notebook in its order; null while the browser is asked. */
export function useEntries(): { entries: Entry[]; version: string | null } | null {
  const { locale, m } = useI18n(CLAIM, VOCABULARY)
  const kept = useKept('clips')
  const dataset = useQuery(resourceQuery('dataset', locale)).data
  const clips = inOrder(kept ?? [])
  const idsOf = (kind: 'claim' | 'figure') => clips.flatMap((c) => (c.value.target.kind === kind ? [c.value.target.id] : []))
  const [claimIds, figureIds] = [idsOf('claim'), idsOf('figure')]
  const claims = useQueries({ queries: claimIds.map((id) => resourceQuery('claims/:id', locale, { id })) })
  const figures = useQueries({ queries: figureIds.map((id) => resourceQuery('figures/:id', locale, { id })) })
  const article = useQuery({ ...resourceQuery('article', locale), enabled: clips.some((c) => c.value.target.kind === 'statement') })
  if (kept === null) return null
  const here = (path: string, language: Locale) => ({
    url: publicUrl(path, language),
    version: dataset?.version ?? null,
    date: dataset?.asOf ?? null,
    accessed: localDay(new Date()),
    language,
  })
  const entryOf = (id: string, clip: Clip): Entry => {
    const { target } = clip
    const path = pathOf(clip, id)
    const entry = { id, clip, path, words: clip.words, claim: null, change: null, items: [] as CitationItem[] }
    switch (target.kind) {
      case 'claim': {
        const asked: Asked<ClaimAnswer> = claims[claimIds.indexOf(target.id)] ?? { data: undefined, error: null }
        const answer = asked.data
        if (answer === undefined) return { ...entry, state: stateOf(asked) }
        const note = m.claim.noteStatus({ speaker: answer.claim.speaker.name, status: m.vocabulary.status[answer.claim.status] })
        return {
          ...entry,
          words: plainText(answer.claim.statement),
          claim: answer,
          state: 'here',
          change: claimChange(target, answer, clip.language === locale),
          items: claimItems(answer, { ...here(path, locale), note }),
        }
      }
      case 'figure': {
        const asked: Asked<FigureAnswer> = figures[figureIds.indexOf(target.id)] ?? { data: undefined, error: null }
        const answer = asked.data
        if (answer === undefined) return { ...entry, state: stateOf(asked) }
        return { ...entry, words: plainText(answer.title), state: 'here', items: figureItems(answer, here(path, locale)) }
      }
      case 'statement': {
        const asked: Asked<ArticleAnswer> = article
        const found = asked.data?.statements.find((s) => s.id === target.id)
        if (asked.data === undefined) return { ...entry, state: stateOf(asked) }
        if (found === undefined) return { ...entry, state: 'gone' }
        const words = plainText(found.paraphrase)
        return { ...entry, words, state: 'here', items: [pageItem(target.id, words, here(path, locale))] }
      }
      case 'quote': {
        const at = here(target.page, clip.language)
        return { ...entry, state: 'here', items: [pageItem(id, target.title, { ...at, version: clip.dataset, accessed: clip.on })] }
      }
    }
  }
  return { entries: clips.map((c) => entryOf(c.id, c.value)), version: dataset?.version ?? null }
}
