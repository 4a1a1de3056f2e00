import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { checkLinks } from '#blocks/check-file/check-links.ts'
import { resourceKey, resourceQuery } from '#data/resource.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import { plainText } from '#schema/rich-text.ts'
import { formatCount } from '#i18n/format-count.ts'
import { href, paths } from '#url/paths.ts'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Note = { id: string; text: string }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Claims among the answers that the page holds, by id: most answers carry theirs under `claims`. */
function heldClaims(answers: readonly unknown[]): Map<string, ClaimBrief> {
  const held = new Map<string, ClaimBrief>()
  for (const answer of answers) {
    if (!isRecord(answer) || !isRecord(answer.claims)) continue
    // The answers were parsed by their schemas when they came: a record under `claims` holds claims.
    for (const [id, claim] of Object.entries(answer.claims)) if (isRecord(claim) && 'credit' in claim) held.set(id, claim as ClaimBrief)
  }
  return held
}

/** What a page shows of a claim whose record it does not hold: the number, after the heading that it stands under. */
function nearby(link: HTMLElement | undefined): string {
  const heading = link?.closest('article, section, li, tr')?.querySelector('h1, h2, h3, h4, th')
  return [heading?.textContent ?? '', link?.textContent ?? '']
    .map((text) => text.trim())
    .filter((text, i, all) => text !== '' && all.indexOf(text) === i)
    .join(' · ')
}

/**
 * On paper a link cannot be followed: before printing, every number gets a note number, and its claim becomes an endnote with speaker,
 * status, source and address.
 */
export function PrintEndnotes() {
  const { locale, m } = useI18n(CLAIM, VOCABULARY)
  const queries = useQueryClient()
  const [notes, setNotes] = useState<readonly Note[]>([])
  const [links, setLinks] = useState<readonly string[]>([])
  useEffect(() => {
    const number = () => {
      const held = heldClaims(queries.getQueriesData({ queryKey: resourceKey(locale, '').slice(0, -1) }).map(([, data]) => data))
      const order = new Map<string, number>()
      const first = new Map<string, HTMLElement>()
      for (const link of document.querySelectorAll<HTMLElement>('main a[data-claim]')) {
        const id = link.dataset.claim ?? ''
        if (!order.has(id)) {
          order.set(id, order.size + 1)
          first.set(id, link)
        }
        link.dataset.note = String(order.get(id))
      }
      const say = (id: string): string => {
        const claim = held.get(id)
        if (!claim) return nearby(first.get(id))
        return [plainText(claim.label), claim.speaker.name, m.vocabulary.statusShort[claim.status], claim.credit]
          .filter((t) => t !== '')
          .join(' · ')
      }
      const version = queries.getQueryData(resourceQuery('dataset', locale).queryKey)?.version ?? ''
      const said = [...order.keys()].flatMap((id) => held.get(id) ?? [])
      flushSync(() => {
        setNotes([...order.keys()].map((id) => ({ id, text: say(id) })))
        setLinks(checkLinks(said, { version, link: location.href.split('#')[0] ?? '', locale }))
      })
    }
    addEventListener('beforeprint', number)
    return () => removeEventListener('beforeprint', number)
  }, [queries, locale, m])
  if (notes.length === 0) return null
  return (
    <section className="wrap endnotes print-only" aria-label={m.claim.endnotes}>
      <h2>{m.claim.endnotes}</h2>
      <p>{location.origin}</p>
      <p>
        {links.map((address, i) => (
          <a key={address} href={address}>
            {m.claim.checkNumbers}
            {links.length > 1 ? ` ${formatCount(i + 1, locale)}` : ''}{' '}
          </a>
        ))}
      </p>
      <ol>
        {notes.map((note) => (
          <li key={note.id}>
            {note.text} {href(paths.claim(note.id), locale)}
          </li>
        ))}
      </ol>
    </section>
  )
}
