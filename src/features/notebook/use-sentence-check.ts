import { useQuery } from '@tanstack/react-query'
import { readPage } from '#blocks/notebook/page-text.ts'
import { findAnchor } from '#domain/notebook/quote-anchor.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Clip } from '#schema/clip.ts'
import { href } from '#url/paths.ts'

/** `missing`: not in the page as it is published; it may stand in a part that is only built when the page is open. */
export type SentenceState = 'checking' | 'found' | 'missing' | 'page-gone' | 'unchecked'

const HTTP_NOT_FOUND = 404
/** Pages are asked for one after the other: a full notebook must not crowd out what the reader does meanwhile. */
let turn: Promise<unknown> = Promise.resolve()
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = turn.then(work, work)
  turn = mine.catch(() => undefined)
  return mine
}

/** The words of a page as it is published; null when it is gone, empty when it has none without running. Rejects without a network. */
async function publishedText(path: string, language: Locale): Promise<string | null> {
  const response = await fetch(href(path, language), { headers: { accept: 'text/html' } })
  if (response.status === HTTP_NOT_FOUND) return null
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  const main = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('main')
  return main === null ? '' : readPage(main).text
}

/** Whether a saved sentence is still found by its words on its page; null for what is no sentence. */
export function useSentenceCheck({ target, language }: Clip): SentenceState | null {
  const isQuote = target.kind === 'quote'
  const page = isQuote ? target.page : ''
  const { data, isError } = useQuery({
    queryKey: ['published-text', language, page],
    queryFn: () => inTurn(() => publishedText(page, language)),
    enabled: isQuote,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  if (!isQuote) return null
  if (isError) return 'unchecked'
  if (data === undefined) return 'checking'
  if (data === null) return 'page-gone'
  if (data === '') return 'unchecked'
  return findAnchor(data, target.quote) === null ? 'missing' : 'found'
}
