import { formatDate } from '#i18n/format-date.ts'
import type { HistoryAnswer } from '#schema/api.ts'
import { OwnRich } from './own-rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** One entry of a claim's history: its date and kind, the status and the number that the claim then had (where they are recorded), and why. `own`: the claim's id. */
export function HistoryLine({ entry, own }: { entry: HistoryAnswer; own: string }) {
  const { locale, m } = useI18n(SHELL, VOCABULARY)
  return (
    <>
      <p className="claim-history-head">
        <time dateTime={entry.on}>{formatDate(entry.on, locale)}</time>
        {'\u00a0· '}
        {m.vocabulary.historyKind[entry.kind]}
        {entry.status === null ? null : (
          <>
            {m.shell.colon}
            {m.vocabulary.status[entry.status]}
          </>
        )}
        {entry.value === null ? null : (
          <>
            {m.shell.colon}
            <span data-claim={own}>{entry.value.full}</span>
          </>
        )}
      </p>
      <p>
        <OwnRich text={entry.text} own={own} />
      </p>
    </>
  )
}
