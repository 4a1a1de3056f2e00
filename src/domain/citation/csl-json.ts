import { cslDate } from './dates.ts'
import type { CitationItem, CitationKind } from './item.ts'

const TYPES: Record<CitationKind, string> = {
  webpage: 'webpage',
  dataset: 'dataset',
  figure: 'figure',
  article: 'article-newspaper',
  report: 'report',
  legal: 'legislation',
}

/** One CSL record as data; what is not known has no key. */
export function cslRecord(item: CitationItem): Record<string, unknown> {
  const all: Record<string, unknown> = {
    id: item.id,
    type: TYPES[item.kind],
    title: item.title,
    author:
      item.authors.length === 0
        ? null
        : item.authors.map((a) => ('organisation' in a ? { literal: a.organisation } : { family: a.family, given: a.given })),
    'container-title': item.container,
    publisher: item.publisher,
    issued: item.date === null ? null : { 'date-parts': cslDate(item.date) },
    accessed: item.accessed === null ? null : { 'date-parts': cslDate(item.accessed) },
    URL: item.url,
    version: item.version,
    language: item.language,
    page: item.locator,
    note: item.note,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))
}

/** CSL-JSON is always a list, also of one. */
export const cslJson = (items: readonly CitationItem[]): string => JSON.stringify(items.map(cslRecord), null, 2)
