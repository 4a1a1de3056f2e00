import { FINDINGS, type Finding, STATEMENT_KINDS, type StatementKind } from '#schema/vocabulary.ts'
import { readChoice, type SearchNotice } from './search.ts'

/** What the article's statements are filtered by; null: not filtered. */
export type ArticleFilters = {
  kind: StatementKind | null
  finding: Finding | null
  country: string | null
  company: string | null
  independent: 'yes' | 'no' | null
}
export type ArticleFacet = keyof ArticleFilters

/** Names in the address, in the order of the page. */
export const ARTICLE_FACETS = ['kind', 'finding', 'independent', 'country', 'company'] as const satisfies readonly ArticleFacet[]

const OPEN = ''

/**
 * `?kind=fact&finding=imprecise&country=US&company=amazon&independent=no`. A value that a facet does not have is ignored and reported.
 * `known`: countries and companies that the statements name.
 */
export function readArticleSearch(
  params: URLSearchParams,
  known: { countries: readonly string[]; companies: readonly string[] },
): { filters: ArticleFilters; notices: SearchNotice[] } {
  const notices: SearchNotice[] = []
  const read = <const T extends string>(name: ArticleFacet, choices: readonly T[]): T | null => {
    const found = readChoice(params, name, [OPEN, ...choices], OPEN, notices)
    return choices.find((c) => c === found) ?? null
  }
  const filters: ArticleFilters = {
    kind: read('kind', STATEMENT_KINDS),
    finding: read('finding', FINDINGS),
    country: read('country', known.countries),
    company: read('company', known.companies),
    independent: read('independent', ['yes', 'no']),
  }
  return { filters, notices }
}
