import { createDeck } from '#blocks/deck/own-decks.ts'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import type { Deck } from '#schema/deck.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { DeckFileActions } from './deck-file-actions.tsx'

/** A deck of the reader's own in the list: start, edit, duplicate, files, delete. One without slides cannot be started. */
export function OwnDeckItem({ id, deck, onRemove }: { id: string; deck: Deck; onRemove: () => void }) {
  const { locale, m } = useI18n(PRESENT)
  const words = m.present
  return (
    <li>
      <h3>
        <AppLink to={paths.presentDeck(id)}>{deck.title}</AppLink>
      </h3>
      <span className="quiet" data-count>
        {words.slides({ slides: formatCount(deck.slides.length, locale) })}
      </span>
      <p className="present-actions">
        {deck.slides.length === 0 ? null : (
          <AppLink to={paths.presentSlide(id, '1')} className="button">
            {words.start}
          </AppLink>
        )}
        <AppLink to={paths.presentDeck(id)} className="button">
          {words.edit}
        </AppLink>
        <Button onClick={() => void createDeck(words.copyOf({ title: deck.title }), deck.slides, deck.from)}>{words.duplicate}</Button>
        <DeckFileActions deck={deck} />
        <Button onClick={onRemove}>{words.remove}</Button>
      </p>
    </li>
  )
}
