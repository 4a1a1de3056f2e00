import { useEffect, useState } from 'react'
import type { Deck } from '#schema/deck.ts'
import { unpackDeck } from '#store/deck/deck-link.ts'

/** The deck that rides behind the "#" of the address; null when there is none, or it cannot be read. */
export function useLinkedDeck(): Deck | null {
  const [deck, setDeck] = useState<Deck | null>(null)
  useEffect(() => {
    const packed = /^#deck=([\w-]+)$/.exec(location.hash)?.[1]
    if (packed === undefined) return
    let live = true
    void unpackDeck(packed).then((read) => {
      if (live && !('why' in read)) setDeck(read.deck)
    })
    return () => {
      live = false
    }
  }, [])
  return deck
}
