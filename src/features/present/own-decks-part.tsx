import { useState } from 'react'
import { FileButton } from '#ui/file-button.tsx'
import { createDeck } from '#blocks/deck/own-decks.ts'
import { useGo } from '#blocks/navigation/navigation.tsx'
import { StoreNotice } from '#blocks/store/store-notice.tsx'
import { useKept, useStoreState } from '#blocks/store/use-kept.ts'
import { useI18n } from '#i18n/context.tsx'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import type { Deck } from '#schema/deck.ts'
import { readerStore } from '#store/reader-store.ts'
import { Button } from '#ui/button.tsx'
import { href, paths } from '#url/paths.ts'
import { LinkedDeck } from './linked-deck.tsx'
import { OwnDeckItem } from './own-deck-item.tsx'
import { useDeckOfLink } from './use-deck-of-link.ts'
import { useTakeDeck } from './use-take-deck.ts'

/** The reader's own decks: open, duplicate, delete and undo, import from a file or a link. */
export function OwnDecksPart() {
  const { locale, m } = useI18n(PRESENT)
  const words = m.present
  const go = useGo()
  const decks = (useKept('decks') ?? []).toReversed()
  const isKept = useStoreState().place !== 'page'
  const [removed, setRemoved] = useState<Deck | null>(null)
  const [said, setSaid] = useState('')
  const { refusal, takeIn, takeFile } = useTakeDeck()
  const linked = useDeckOfLink((why) => setSaid(refusal(why)))
  const remove = (id: string, deck: Deck) => {
    setRemoved(deck)
    void readerStore().remove('decks', id)
  }
  const bringBack = (deck: Deck) => {
    void readerStore().put('decks', deck.id, deck)
    setRemoved(null)
  }
  const read = async (chosen: File | undefined) => {
    if (chosen) setSaid((await takeFile(chosen)) ?? '')
  }
  return (
    <section className="present-own" aria-label={words.own}>
      <h2>{words.own}</h2>
      <StoreNotice />
      {linked ? <LinkedDeck deck={linked} onTake={() => void takeIn(linked)} /> : null}
      {decks.length === 0 ? <p className="measure">{words.none}</p> : <p className="quiet">{isKept ? words.ownHint : words.unsaved}</p>}
      <ul className="present-decks">
        {decks.map(({ id, value }) => (
          <OwnDeckItem key={id} id={id} deck={value} onRemove={() => remove(id, value)} />
        ))}
      </ul>
      {removed ? (
        <p role="status" className="present-removed">
          {words.removed({ title: removed.title })} <Button onClick={() => bringBack(removed)}>{words.undo}</Button>
        </p>
      ) : null}
      <p className="present-actions">
        <Button onClick={() => void createDeck(words.untitled).then((id) => go(href(paths.presentDeck(id), locale)))}>
          {words.create}
        </Button>
        <FileButton accept="application/json,.json" onChoose={(files) => void read(files[0])}>
          {words.import}
        </FileButton>
      </p>
      <p role="status" data-count>
        {said}
      </p>
    </section>
  )
}
