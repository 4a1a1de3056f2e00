import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { ledgerQuery } from '#data/ledger/session.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { STORE } from '#i18n/messages/store/namespace.ts'
import { plainText } from '#schema/rich-text.ts'

const MOST = 20

/** The changed claims by name; withdrawn ones by their id. */
export function ChangedClaims({ title, ids }: { title: string; ids: readonly string[] }) {
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
