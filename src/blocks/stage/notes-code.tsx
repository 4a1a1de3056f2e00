import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { useKept } from '#blocks/store/use-kept.ts'
import { resourceQuery } from '#data/resource.ts'
import { untiedText } from '#domain/deck/tied-text.ts'
import { useI18n } from '#i18n/context.tsx'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import type { Deck } from '#schema/deck.ts'
import { MAX_SCANNED, packDeck } from '#store/deck/deck-link.ts'
import { paths } from '#url/paths.ts'
import { QrCode } from './qr-code.tsx'

/** The deck with plain words: on the phone nothing is opened, and the code stays small. */
const withoutTies = (deck: Deck): Deck => ({
  ...deck,
  slides: deck.slides.map((slide) => ({
    ...slide,
    line: slide.line === null ? null : untiedText(slide.line),
    notes: untiedText(slide.notes),
  })),
})

/** Address of a deck's notes for another device: a deck of one's own rides along in it. Null when it is too long for that. */
function useNotesAddress(deck: string, at: number): string | null | undefined {
  const { locale } = useI18n(STAGE)
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? ''
  const kept = useKept('decks')
  const own = kept?.find((k) => k.id === deck)?.value
  const [packed, setPacked] = useState<string | null | undefined>(undefined)
  useEffect(() => {
    if (!own) return
    let live = true
    packDeck(withoutTies(own), version, MAX_SCANNED).then(
      (made) => live && setPacked(made),
      () => live && setPacked(null),
    )
    return () => {
      live = false
    }
  }, [own, version])
  if (kept === null) return undefined
  const address = `${publicUrl(paths.presentSlide(deck, String(at + 1)), locale)}?notes`
  if (!own) return address
  return packed === null || packed === undefined ? packed : `${address}#deck=${packed}`
}

/** The notes on a phone: for a talk with one screen only. Without a server the phone does not follow; its pages are turned by thumb. */
export function NotesCode({ deck, at }: { deck: string; at: number }) {
  const { m } = useI18n(STAGE)
  const words = m.stage.phone
  const address = useNotesAddress(deck, at)
  return (
    <div className="code-card notes-code">
      <h2>{words.title}</h2>
      {address === null ? (
        <p>{words.tooLong}</p>
      ) : address === undefined ? null : (
        <>
          <p>{words.hint}</p>
          <QrCode address={address} />
          <p>
            <a href={address} target="_blank" rel="noopener">
              {words.open}
            </a>
          </p>
        </>
      )}
    </div>
  )
}
