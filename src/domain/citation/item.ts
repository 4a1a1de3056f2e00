/** What can be cited. `figure` and `dataset` are Parallax's own; the rest are documents behind a claim. */
export const CITATION_KINDS = ['webpage', 'dataset', 'figure', 'article', 'report', 'legal'] as const
export type CitationKind = (typeof CITATION_KINDS)[number]

/** A person with the family name apart (Chinese names too), or an organisation, whose name is never split. */
export type CitationName = { family: string; given: string } | { organisation: string }

/** Everything the styles need, plain text throughout. What is not known is null and left out, or "n.d." where a style asks for it. */
export type CitationItem = {
  /** Slug; becomes the BibTeX key and the CSL id. */
  id: string
  kind: CitationKind
  title: string
  authors: readonly CitationName[]
  /** Newspaper, journal or site that the item is part of. */
  container: string | null
  publisher: string | null
  /** Date of any precision: 2025, 2025-Q3, 2025-10, 2025-10-28. */
  date: string | null
  url: string | null
  /** Day on which the address was read, YYYY-MM-DD. */
  accessed: string | null
  /** Version of the dataset. */
  version: string | null
  /** BCP 47 tag of the item itself, not of the reader. */
  language: string | null
  /** Page, section or minute. */
  locator: string | null
  /** Free remark, for formats that have a field for one (BibTeX, RIS, CSL-JSON). */
  note: string | null
}
