import { useMark } from '#blocks/term/use-mark.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { STATUSES } from '#schema/vocabulary.ts'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import { Part } from './part.tsx'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { METHOD } from '#i18n/messages/method/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** The five statuses, most solid first, with their tests and how many claims meet each. `counts` is null while not known. */
export function StatusTests({ counts }: { counts: Readonly<Record<string, number>> | null }) {
  const { locale, m } = useI18n(VOCABULARY)
  const { status } = useMessages(METHOD).method
  const mark = useMark()
  return (
    <Part id="status" heading={status.heading}>
      <p>{mark(status.lead)}</p>
      <dl className="method-list method-statuses" data-list="status">
        {STATUSES.map((id) => (
          <div key={id} id={`status-${id}`} data-entry={id}>
            <dt>
              <StatusGlyph status={id} /> {m.vocabulary.status[id]}
              {counts === null ? null : (
                <span className="method-count">
                  <span className="visually-hidden">{status.column}</span> <span data-count>{formatCount(counts[id] ?? 0, locale)}</span>
                </span>
              )}
            </dt>
            <dd>{m.vocabulary.statusTest[id]}</dd>
          </div>
        ))}
      </dl>
      {status.notes.map((note) => (
        <p key={note}>{mark(note)}</p>
      ))}
    </Part>
  )
}
