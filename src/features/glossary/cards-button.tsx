import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { download } from '#blocks/table/table-text.ts'
import { resourceQuery } from '#data/resource.ts'
import { flashcards } from '#domain/terms/flashcards.ts'
import { linkedLines, manifestOf } from '#files/manifest.ts'
import { useI18n } from '#i18n/context.tsx'
import { GLOSSARY } from '#i18n/messages/glossary/namespace.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { cardsOf } from './cards.ts'

/** Every term as a card in three languages, as a file. The other languages are fetched when the file is asked for. */
export function CardsButton() {
  const { locale, m } = useI18n(GLOSSARY)
  const queries = useQueryClient()
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? ''
  const [failed, setFailed] = useState(false)
  const save = async () => {
    setFailed(false)
    try {
      const [en, hans, hant] = await Promise.all(
        (['en', 'zh-Hans', 'zh-Hant'] as const).map(async (l) => (await queries.fetchQuery(resourceQuery('terms', l))).terms),
      )
      const cards = cardsOf({ en: en ?? [], 'zh-Hans': hans ?? [], 'zh-Hant': hant ?? [] }, (id) => publicUrl(paths.term(id), locale))
      // Words are no claims: the file says its version and its address.
      const about = linkedLines(manifestOf([], { version, link: publicUrl(paths.glossary(), locale) }))
      download('parallax-glossary.tsv', 'text/tab-separated-values;charset=utf-8', flashcards(cards, about))
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <Button title={m.glossary.cardsHint} onClick={() => void save()}>
        {m.glossary.cards}
      </Button>
      <span role="status" className="small">
        {failed ? m.glossary.cardsFailed : ''}
      </span>
    </>
  )
}
