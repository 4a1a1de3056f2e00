type Cited = { title: string; url: string; language: string; keywords: readonly string[]; published: string | null }

/** Name under which the project publishes. */
export const PUBLISHER = 'Parallax'

/** Citation tags of a page (Highwire names, which reference managers read). `published`: a day, or null when it is not known yet. */
export function citationMeta({ title, url, language, keywords, published }: Cited): { name: string; content: string }[] {
  return [
    { name: 'citation_title', content: title },
    { name: 'citation_author', content: PUBLISHER },
    { name: 'citation_publisher', content: PUBLISHER },
    ...(published === null ? [] : [{ name: 'citation_publication_date', content: published.replaceAll('-', '/') }]),
    { name: 'citation_public_url', content: url },
    { name: 'citation_language', content: language },
    ...(keywords.length === 0 ? [] : [{ name: 'citation_keywords', content: keywords.join('; ') }]),
  ]
}
