import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { loadSlideAnswers } from '#blocks/give/load-answers.ts'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { claimsOnSlide } from '#blocks/pptx/claims-of-deck.ts'
import { download } from '#blocks/table/table-text.ts'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { resourceQuery } from '#data/resource.ts'
import { slideContent } from '#domain/deck/slide-content.ts'
import { manifestLines, manifestOf } from '#files/manifest.ts'
import { useI18n } from '#i18n/context.tsx'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import type { Deck } from '#schema/deck.ts'
import { deckFile } from '#store/deck/deck-file.ts'
import { packDeck } from '#store/deck/deck-link.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'

/** Saves a deck as a file, or copies it as a link while it is short enough. */
export function DeckFileActions({ deck }: { deck: Deck }) {
  const { locale, m } = useI18n(PRESENT)
  const queries = useQueryClient()
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? ''
  const [link, setLink] = useState<{ deck: Deck; address: string | null } | null>(null)
  const save = async () => {
    // What the slides show cannot always be had; the deck itself can.
    const answers = await loadSlideAnswers(queries, locale, deck.slides).catch(() => null)
    const claims = answers === null ? [] : deck.slides.flatMap((slide) => claimsOnSlide(slideContent(slide, answers), answers))
    const about = manifestLines(manifestOf(claims, { version, link: publicUrl(paths.present(), locale) }))
    download(`${deck.id}.parallax.json`, 'application/json', `${JSON.stringify(deckFile(deck, version, about), null, 1)}\n`)
  }
  const pack = async () => {
    const packed = await packDeck(deck, version)
    setLink({ deck, address: packed === null ? null : `${publicUrl(paths.present(), locale)}#deck=${packed}` })
  }
  return (
    <>
      <Button onClick={() => void save()}>{m.present.save}</Button>
      {link?.deck === deck ? (
        link.address === null ? (
          <span role="status">{m.present.linkTooLong}</span>
        ) : (
          <CopyButton label={m.present.link} text={() => link.address ?? ''} />
        )
      ) : (
        <Button onClick={() => void pack()}>{m.present.link}</Button>
      )}
    </>
  )
}
