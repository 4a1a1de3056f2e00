import type { ClaimSummary } from '#schema/claim-summary.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { COMPANY } from '#i18n/messages/company/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Messages = MessagesOf<typeof COMPANY | typeof VOCABULARY>

type Sentence = CompanyAnswer['safe'][number]

/**
 * What is copied for a sentence: the words, then speaker, source and status of every claim behind it, the dataset's version ("" when not
 * known) and the address of the page. An unsafe sentence begins with the warning, so that it is not copied without it.
 */
export function safeText(sentence: Sentence, claims: readonly ClaimSummary[], page: { version: string; url: string }, m: Messages): string {
  const sources = [
    ...new Set(
      claims.map((c) => m.company.copySource({ speaker: c.speaker.name, credit: c.credit, status: m.vocabulary.statusShort[c.status] })),
    ),
  ].join(m.company.copySeparator)
  const words = sentence.safe ? m.company.safeCopy : m.company.unsafeCopy
  return words({ sentence: plainText(sentence.text), sources, ...page })
}
