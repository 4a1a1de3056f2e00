import { AppLink, usePath } from '#blocks/navigation/navigation.tsx'
import { useKept } from '#blocks/store/use-kept.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { DECK } from '#i18n/messages/deck/namespace.ts'
import { paths } from '#url/paths.ts'
import './deck.css'

/** The deck that was changed last, with its number of slides. Not shown on pages of decks. */
export function Tray() {
  const { locale, m } = useI18n(DECK)
  const path = usePath()
  const deck = (useKept('decks') ?? []).at(-1)?.value
  if (!deck || deck.slides.length === 0 || path.startsWith(paths.present())) return null
  return (
    <aside className="deck-tray no-print">
      <AppLink to={paths.presentDeck(deck.id)}>
        <span data-count>{m.deck.tray({ title: deck.title, count: formatCount(deck.slides.length, locale) })}</span>
      </AppLink>
    </aside>
  )
}
