import { useQuery, useQueryClient } from '@tanstack/react-query'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { resourceQuery } from '#data/resource.ts'
import { plainText, type RichText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { safeCitation } from './safe-citation.ts'
import { useI18n } from '#i18n/context.tsx'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'
import { BASIC_VOCABULARY } from '#i18n/messages/vocabulary/namespace.ts'

type Props = { label: string; sentence: { text: RichText; safe: boolean; claims: readonly string[] } }

/** Copies a sentence with its citation. The claims behind it are fetched when it is copied, because the page does not hold all of them. */
export function CopySentence({ label, sentence }: Props) {
  const { locale, m } = useI18n(COMPARE, BASIC_VOCABULARY)
  const queries = useQueryClient()
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? null
  const citation = async () => {
    const cited = await Promise.all(
      sentence.claims.map(async (id) => ({
        url: publicUrl(paths.claim(id), locale),
        claim: await queries.fetchQuery(resourceQuery('claims/:id', locale, { id })).then(
          (a) => a.claim,
          () => undefined,
        ),
      })),
    )
    return safeCitation({ text: plainText(sentence.text), safe: sentence.safe, cited, version }, m)
  }
  return <CopyButton look="quiet" label={label} text={citation} />
}
