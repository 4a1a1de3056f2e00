import { useQuery } from '@tanstack/react-query'
import { citationMeta, PUBLISHER } from '#blocks/citation/citation-meta.ts'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import type { PageHead } from '#blocks/navigation/page-head.tsx'
import { resourceQuery } from '#data/resource.ts'
import type { ClaimAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { shareNames } from '#url/share.ts'
import { useI18n } from '#i18n/context.tsx'
import type { Locale } from '#i18n/locales.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

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
    jsonLd: claimReview(answer, url, locale, m.vocabulary.status[claim.status], dataset?.asOf),
  }
}

/** The kind of speaker as schema.org knows it. */
const speakerType = (kind: ClaimAnswer['claim']['speaker']['kind']) =>
  kind === 'person' || kind === 'researcher' ? 'Person' : 'Organization'

/**
 * schema.org's review of a claim. The rating is our status word without a number, because it grades the evidence found, not the truth; what
 * the word means is on the page of the method.
 */
function claimReview(answer: ClaimAnswer, url: string, language: Locale, status: string, reviewed: string | undefined) {
  const { claim, sources } = answer
  const statement = plainText(claim.statement)
  const appearances = sources.flatMap((s) => {
    const url = s.original?.url ?? s.copy?.url ?? null
    return url === null ? [] : [{ '@type': 'CreativeWork', url, name: s.title }]
  })
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    inLanguage: language,
    claimReviewed: statement,
    ...(reviewed ? { datePublished: reviewed } : {}),
    author: { '@type': 'Organization', name: PUBLISHER },
    reviewRating: { '@type': 'Rating', alternateName: status, url: publicUrl(paths.method(), language) },
    itemReviewed: {
      '@type': 'Claim',
      name: plainText(claim.label),
      author: {
        '@type': speakerType(claim.speaker.kind),
        name: claim.speaker.name,
        ...(claim.speaker.role ? { description: claim.speaker.role } : {}),
      },
      ...(claim.saidOn ? { datePublished: claim.saidOn } : {}),
      ...(appearances.length > 0 ? { appearance: appearances } : {}),
    },
  }
}
