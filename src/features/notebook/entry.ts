import { DataError } from '#data/errors.ts'
import { claimItems, type CitedHere, figureItems, pageItem } from '#domain/citation/from-answers.ts'
import type { CitationItem } from '#domain/citation/item.ts'
import { type ClaimChange, claimChange } from '#domain/notebook/clips.ts'
import type { Locale } from '#i18n/locales.ts'
import type { ClaimAnswer, FigureAnswer } from '#schema/api.ts'
import type { ArticleAnswer } from '#schema/api-screens.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'
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

/** What was asked for: its answer, why there is none, or neither yet. */
export type Asked<T> = { data: T | undefined; error: Error | null }

/** What is known today of the things that clips are about. */
export type Known = {
  locale: Locale
  claim: (id: string) => Asked<ClaimAnswer>
  figure: (id: string) => Asked<FigureAnswer>
  article: Asked<ArticleAnswer>
  /** How something at a path of the app is cited, read today. */
  here: (path: string, language: Locale) => CitedHere
  /** What a citation says of a claim: who states it, and its status. */
  note: (claim: ClaimSummary) => string
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

/** How it stands with what was asked for. What the server does not know is gone; what could not be asked is only unread. */
export function stateOf({ data, error }: Asked<unknown>): Entry['state'] {
  if (data !== undefined) return 'here'
  if (error === null) return 'loading'
  return error instanceof DataError && error.failure.kind === 'http' && error.failure.status === HTTP_NOT_FOUND ? 'gone' : 'unread'
}

/** A clip as an entry of the notebook. */
export function entryOf(id: string, clip: Clip, { locale, claim, figure, article, here, note }: Known): Entry {
  const { target } = clip
  const path = pathOf(clip, id)
  const entry = { id, clip, path, words: clip.words, claim: null, change: null, items: [] as CitationItem[] }
  switch (target.kind) {
    case 'claim': {
      const asked = claim(target.id)
      const answer = asked.data
      if (answer === undefined) return { ...entry, state: stateOf(asked) }
      return {
        ...entry,
        words: plainText(answer.claim.statement),
        claim: answer,
        state: 'here',
        change: claimChange(target, answer, clip.language === locale),
        items: claimItems(answer, { ...here(path, locale), note: note(answer.claim) }),
      }
    }
    case 'figure': {
      const asked = figure(target.id)
      const answer = asked.data
      if (answer === undefined) return { ...entry, state: stateOf(asked) }
      return { ...entry, words: plainText(answer.title), state: 'here', items: figureItems(answer, here(path, locale)) }
    }
    case 'statement': {
      const found = article.data?.statements.find((s) => s.id === target.id)
      if (article.data === undefined) return { ...entry, state: stateOf(article) }
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
