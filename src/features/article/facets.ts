import type { StatementAnswer } from '#schema/api-screens.ts'
import { ARTICLE_FACETS, type ArticleFacet, type ArticleFilters } from '#url/article-search.ts'

/** The value of a statement in each facet; a statement about no company has none. */
const VALUE: Record<ArticleFacet, (s: StatementAnswer) => string | null> = {
  kind: (s) => s.kind,
  finding: (s) => s.finding,
  independent: (s) => (s.independent ? 'yes' : 'no'),
  country: (s) => s.country,
  company: (s) => s.company,
}

/** Whether a statement passes the filters; `except` leaves one facet out. */
export const passes = (s: StatementAnswer, filters: ArticleFilters, except?: ArticleFacet): boolean =>
  ARTICLE_FACETS.every((facet) => facet === except || filters[facet] === null || VALUE[facet](s) === filters[facet])

/** How many statements each value of a facet has under the other filters: what a click on it would show. `total` counts them all. */
export function facetCounts(
  statements: readonly StatementAnswer[],
  filters: ArticleFilters,
  facet: ArticleFacet,
): { total: number; of: (value: string) => number } {
  const counts = new Map<string, number>()
  const left = statements.filter((s) => passes(s, filters, facet))
  for (const s of left) {
    const value = VALUE[facet](s)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return { total: left.length, of: (value) => counts.get(value) ?? 0 }
}

/** Values that occur in the whole article, in the order in which it brings them up. */
export function valuesOf(statements: readonly StatementAnswer[], facet: ArticleFacet): string[] {
  return [...new Set(statements.flatMap((s) => VALUE[facet](s) ?? []))]
}

const SIDE: Readonly<Record<string, string>> = { US: 'us', CN: 'cn' }

/** The class that gives what stands for a country its colours. */
export const sideOf = (country: string): string => SIDE[country] ?? 'article-world'
