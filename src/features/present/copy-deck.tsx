import { useQueryClient } from '@tanstack/react-query'
import { createDeck } from '#blocks/deck/own-decks.ts'
import { useGo } from '#blocks/navigation/navigation.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { href, paths } from '#url/paths.ts'

/** Copies a built-in deck and opens the copy. */
export function CopyDeck({ id }: { id: string }) {
  const { locale, m } = useI18n(PRESENT)
  const queries = useQueryClient()
  const go = useGo()
  const copy = async () => {
    const deck = await queries.ensureQueryData(resourceQuery('decks/:id', locale, { id }))
    const made = await createDeck(m.present.copyOf({ title: plainText(deck.title) }), deck.slides, id)
    go(href(paths.presentDeck(made), locale))
  }
  return <Button onClick={() => void copy().catch(() => undefined)}>{m.present.copy}</Button>
}
