import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { ledgerQuery } from '#data/ledger/session.ts'
import { CHANGES } from '#domain/change-between.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatDate } from '#i18n/format-date.ts'
import { STORE } from '#i18n/messages/store/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { type Since, useSince } from './use-since.ts'
import './store.css'

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

const MOST = 20

/** The changed claims by name; withdrawn ones by their id. */
function ChangedClaims({ title, ids }: { title: string; ids: readonly string[] }) {
  const locale = useLocale()
  const { since: words } = useMessages(STORE).store
  const session = useQuery(ledgerQuery(locale)).data
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map())
  const shown = ids.slice(0, MOST)
  const key = shown.join(' ')
  useEffect(() => {
    if (!session) return
    let live = true
    const read = async () => {
      const places = await session.ask('places', { ids: key.split(' ') })
      const rows = await session.ask('rows', { ordinals: Uint32Array.from(places), query: { known: null, since: null }, matched: [] })
      if (live) setLabels(new Map(rows.map(({ claim }) => [claim.id, plainText(claim.label)])))
    }
    read().catch(() => undefined)
    return () => {
      live = false
    }
  }, [session, key])
  return (
    <section aria-label={title}>
      <h2 className="since-kind">{title}</h2>
      <ul className="since-claims">
        {shown.map((id) => (
          <li key={id} data-claim={id}>
            <ClaimLink claim={id} className="since-claim">
              <span>{labels.get(id) ?? id}</span>
            </ClaimLink>
          </li>
        ))}
        {ids.length > MOST ? <li data-count>{words.more({ count: formatCount(ids.length - MOST, locale) })}</li> : null}
      </ul>
    </section>
  )
}
