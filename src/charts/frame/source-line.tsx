import type { Locale } from '#i18n/locales.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { ReactNode } from 'react'
import { formatDate } from '#i18n/format-date.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** "Source: A, B and 3 more · evidence to …" */
export function sourceLine(
  figure: FigureAnswer,
  m: MessagesOf<typeof FIGURE | typeof VOCABULARY | typeof SHELL>,
  locale: Locale,
): ReactNode {
  const publishers = [...new Set(figure.sources.map((s) => s.source.publisher))]
  const shown = publishers.slice(0, 3).join(m.shell.listComma)
  const more = publishers.length - 3
  return (
    <>
      {m.figure.source}
      {m.shell.colon}
      <cite>{shown}</cite>
      {more > 0 ? <span data-count>{m.figure.sourcesMore({ count: more })}</span> : null}
      {'\u00a0· '}
      <time dateTime={figure.asOf}>{m.figure.asOf({ date: formatDate(figure.asOf, locale, 'short') })}</time>
    </>
  )
}
