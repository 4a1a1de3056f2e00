import { AppLink } from '#blocks/navigation/navigation.tsx'
import { lazyPart } from '#blocks/query/lazy-part.tsx'
import { ParkedFile } from '#blocks/stage/park-question.tsx'
import { useMessages } from '#i18n/context.tsx'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import type { AnySlide, Deck } from '#schema/deck.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { DeckFileActions } from './deck-file-actions.tsx'
import type { useEditing } from './use-editing.ts'

const GiveAway = lazyPart(
  () => import('#blocks/give/give-away.tsx'),
  (m) => m.GiveAway,
)
type Props = {
  deck: Deck
  shown: readonly AnySlide[]
  editing: Pick<ReturnType<typeof useEditing>, 'undo' | 'redo'>
  isDrill: boolean
  onDrill: () => void
}

/** What can be done with a deck of one's own: present it, undo and redo, save it, give it away, drill it. */
export function StoryboardActions({ deck, shown, editing: { undo, redo }, isDrill, onDrill }: Props) {
  const { present } = useMessages(PRESENT)
  return (
    <div className="present-actions no-print">
      {deck.slides.length === 0 ? null : (
        <AppLink to={paths.presentSlide(deck.id, '1')} className="button button-primary">
          {present.start}
        </AppLink>
      )}
      <Button disabled={undo === null} onClick={() => undo?.()}>
        {present.undo}
      </Button>
      <Button disabled={redo === null} onClick={() => redo?.()}>
        {present.redo}
      </Button>
      <DeckFileActions deck={deck} />
      <GiveAway id={deck.id} title={deck.title} slides={shown} />
      {deck.slides.length === 0 ? null : (
        <Button aria-expanded={isDrill} onClick={onDrill}>
          {present.drill.open}
        </Button>
      )}
      <ParkedFile deck={deck.id} />
    </div>
  )
}
