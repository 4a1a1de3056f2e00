import { Sentences } from '#blocks/text/sentences.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import type { Deck } from '#schema/deck.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'

/** A deck that came with the address of the page: its title and size, and the button that takes it among the reader's own. */
export function LinkedDeck({ deck, onTake }: { deck: Deck; onTake: () => void }) {
  const { locale, m } = useI18n(PRESENT)
  const words = m.present
  return (
    <Notice
      actions={
        <Button look="primary" onClick={onTake}>
          {words.takeLink}
        </Button>
      }
    >
      <p>
        <Sentences>
          {words.fromLink}
          <strong>{deck.title}</strong>
        </Sentences>{' '}
        <span data-count>{words.slides({ slides: formatCount(deck.slides.length, locale) })}</span>
      </p>
    </Notice>
  )
}
