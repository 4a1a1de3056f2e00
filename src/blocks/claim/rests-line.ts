import type { RestsMessages } from '#i18n/messages/rests/en.ts'
import type { PageRestsAnswer } from '#schema/page-rests.ts'
import type { Status } from '#schema/vocabulary.ts'

/** What rests on one document: counts of claims and sentences, and of verdicts where a page compares. */
export type Rests = Pick<PageRestsAnswer, 'publisher' | 'claims' | 'sentences'> & { verdicts?: number }

/** What falls without one document, as a sentence. */
export function restsLine({ publisher, claims, sentences, verdicts = 0 }: Rests, words: RestsMessages, statuses: Record<Status, string>) {
  const parts = [
    ...claims.map(({ to, count }) => (to === null ? words.gone(count) : words.falls({ count, status: statuses[to] }))),
    ...(sentences > 0 ? [words.sentences(sentences)] : []),
    ...(verdicts > 0 ? [words.verdicts(verdicts)] : []),
  ]
  return words.if({ publisher }) + words.join(parts)
}
