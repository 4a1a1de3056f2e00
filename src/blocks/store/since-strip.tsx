import { useState } from 'react'
import { Rich } from '#blocks/text/rich.tsx'
import { CHANGES } from '#domain/change-between.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatDate } from '#i18n/format-date.ts'
import { STORE } from '#i18n/messages/store/namespace.ts'
import { Button } from '#ui/button.tsx'
import { type Since, useSince } from './use-since.ts'
import './store.css'
import { ChangedClaims } from './changed-claims.tsx'

/** One line: what was added, changed or withdrawn since the reader's last visit. Nothing when nothing was. */
export function SinceStrip() {
  const { since, dismiss } = useSince()
  return since === null ? null : <Strip since={since} onDismiss={dismiss} />
}

function Strip({ since, onDismiss }: { since: Since; onDismiss: () => void }) {
  const locale = useLocale()
  const { since: words } = useMessages(STORE).store
  const [isOpen, setOpen] = useState(false)
  const kinds = CHANGES.filter((kind) => since.changes[kind].length > 0)
  return (
    <aside className="since no-print" aria-label={words.label}>
      <p>
        <Rich text={words.title({ date: { text: formatDate(since.seenOn, locale), date: since.seenOn } })} />{' '}
        {kinds.map((kind) => (
          <span key={kind} className="since-count" data-count>
            {words[kind]({ count: formatCount(since.changes[kind].length, locale) })}
          </span>
        ))}
        <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.show}
        </Button>
        <Button look="quiet" onClick={onDismiss}>
          {words.dismiss}
        </Button>
      </p>
      {isOpen ? (
        <>
          {kinds.map((kind) => (
            <ChangedClaims key={kind} title={words.kinds[kind]} ids={since.changes[kind]} />
          ))}
          <p className="small quiet">{words.note}</p>
        </>
      ) : null}
    </aside>
  )
}
