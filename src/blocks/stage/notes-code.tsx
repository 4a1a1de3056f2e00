import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { useKept } from '#blocks/store/use-kept.ts'
import { resourceQuery } from '#data/resource.ts'
import { untiedText } from '#domain/deck/tied-text.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
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

/** Slides of a deck, by their numbers, and the address of their notes. */
type Part = { from: number; to: number; address: string }

/** A deck in as few addresses as can be scanned; null when a single slide is too long for one. */
async function partsOf(deck: Deck, version: string, addressOf: (packed: string) => string, from = 1): Promise<Part[] | null> {
  const { slides } = deck
  const packed = await packDeck(deck, version, MAX_SCANNED)
  if (packed !== null) return [{ from, to: from + slides.length - 1, address: addressOf(packed) }]
  if (slides.length < 2) return null
  const half = Math.ceil(slides.length / 2)
  const [first, second] = await Promise.all([
    partsOf({ ...deck, slides: slides.slice(0, half) }, version, addressOf, from),
    partsOf({ ...deck, slides: slides.slice(half) }, version, addressOf, from + half),
  ])
  return first && second && [...first, ...second]
}

/** Addresses of a deck's notes for another device: a deck of one's own rides along in them. Null when it is too long, undefined until it is known. */
function useNotesParts(deck: string, at: number): readonly Part[] | null | undefined {
  const { locale } = useI18n(STAGE)
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? ''
  const kept = useKept('decks')
  const own = kept?.find((k) => k.id === deck)?.value
  const [parts, setParts] = useState<readonly Part[] | null | undefined>(undefined)
  useEffect(() => {
    if (!own) return
    let live = true
    const start = `${publicUrl(paths.presentSlide(deck, '1'), locale)}?notes#deck=`
    partsOf(withoutTies(own), version, (packed) => start + packed).then(
      (made) => live && setParts(made),
      () => live && setParts(null),
    )
    return () => {
      live = false
    }
  }, [own, version, deck, locale])
  if (kept === null) return undefined
  if (own) return parts
  return [{ from: 1, to: 1, address: `${publicUrl(paths.presentSlide(deck, String(at + 1)), locale)}?notes` }]
}

/** The notes on a phone: for a talk with one screen only. Without a server the phone does not follow; its pages are turned by thumb. */
export function NotesCode({ deck, at }: { deck: string; at: number }) {
  const { locale, m } = useI18n(STAGE)
  const words = m.stage.phone
  const parts = useNotesParts(deck, at)
  const name = ({ from, to }: Part) =>
    parts?.length === 1 ? words.open : words.part({ from: formatCount(from, locale), to: formatCount(to, locale) })
  return (
    <div className="code-card notes-code">
      <h2>{words.title}</h2>
      {parts === null ? (
        <p>{words.tooLong}</p>
      ) : parts === undefined ? null : (
        <>
          <p>{words.hint}</p>
          <ul>
            {parts.map((part) => (
              <li key={part.from}>
                <QrCode address={part.address} />
                <a href={part.address} target="_blank" rel="noopener" data-count>
                  {name(part)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
