import { PUBLISHER } from '#blocks/citation/citation-meta.ts'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import type { Locale } from '#i18n/locales.ts'
import type { ClaimAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'

/** Where a claim stands and what is said of it: its address, its status in words, and the day of the dataset, null while it is not known. */
type ReviewOf = { url: string; language: Locale; status: string; reviewed: string | null }

/** The kind of speaker as schema.org knows it. */
const speakerType = (kind: ClaimAnswer['claim']['speaker']['kind']) =>
  kind === 'person' || kind === 'researcher' ? 'Person' : 'Organization'

/**
 * schema.org's review of a claim. The rating is our status word without a number, because it grades the evidence found, not the truth; what
 * the word means is on the page of the method.
 */
export function claimReview(answer: ClaimAnswer, { url, language, status, reviewed }: ReviewOf) {
  const { claim, sources } = answer
  const statement = plainText(claim.statement)
  const appearances = sources.flatMap((s) => {
    const address = s.original?.url ?? s.copy?.url ?? null
    return address === null ? [] : [{ '@type': 'CreativeWork', url: address, name: s.title }]
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
