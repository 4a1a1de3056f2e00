import { useQuery } from '@tanstack/react-query'
import { citationMeta } from '#blocks/citation/citation-meta.ts'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import type { PageHead } from '#blocks/navigation/page-head.tsx'
import { resourceQuery } from '#data/resource.ts'
import type { ClaimAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { shareNames } from '#url/share.ts'
import { useI18n } from '#i18n/context.tsx'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { claimReview } from './claim-review.ts'

/** Title, description, citation tags (Highwire names, which reference managers read) and schema.org data of a claim's page. */
export function useClaimHead(answer: ClaimAnswer): PageHead {
  const { locale, m } = useI18n(VOCABULARY)
  const dataset = useQuery(resourceQuery('dataset', locale)).data
  const { claim } = answer
  const title = plainText(claim.label)
  const statement = plainText(claim.statement)
  const url = publicUrl(paths.claim(claim.id), locale)
  const meta = citationMeta({
    title: statement,
    url,
    language: locale,
    keywords: [claim.speaker.name, m.vocabulary.status[claim.status]],
    published: dataset?.asOf ?? null,
  })
  return {
    title,
    description: statement,
    meta,
    ...(claim.company === null ? {} : { image: shareNames.company(claim.company) }),
    jsonLd: claimReview(answer, { url, language: locale, status: m.vocabulary.status[claim.status], reviewed: dataset?.asOf ?? null }),
  }
}
