import { useQueryClient } from '@tanstack/react-query'
import { createDeck } from '#blocks/deck/own-decks.ts'
import { useGo } from '#blocks/navigation/navigation.tsx'
import { resourceQuery } from '#data/resource.ts'
import { figureSlides, readFiguresDeck } from '#domain/deck/figures-deck.ts'
import { useI18n } from '#i18n/context.tsx'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { href, paths } from '#url/paths.ts'

/** Copies a built-in deck, or one of figures, and opens the copy. */
export function CopyDeck({ id }: { id: string }) {
  const { locale, m } = useI18n(PRESENT)
  const queries = useQueryClient()
  const go = useGo()
  const make = async (): Promise<string> => {
    const figures = readFiguresDeck(id)
    if (figures) return createDeck(m.present.figuresTitle, figureSlides(figures))
    const [deck, { prints }] = await Promise.all([
      queries.ensureQueryData(resourceQuery('decks/:id', locale, { id })),
      queries.ensureQueryData(resourceQuery('number-prints', locale)),
    ])
    return createDeck(m.present.copyOf({ title: plainText(deck.title) }), deck.slides, id, prints)
  }
  const copy = async () => go(href(paths.presentDeck(await make()), locale))
  return <Button onClick={() => void copy().catch(() => undefined)}>{m.present.copy}</Button>
}
