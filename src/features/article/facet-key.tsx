import type { ReactNode } from 'react'
import { formatCount } from '#i18n/format-count.ts'
import { useLocale } from '#i18n/context.tsx'
import type { ArticleFacet, ArticleFilters } from '#url/article-search.ts'

type Props = {
  facet: ArticleFacet
  value: string
  label: string
  count: number
  filters: ArticleFilters
  onChoose: (facet: ArticleFacet, value: string | null) => void
  /** What stands for the value in the picture. */
  children?: ReactNode
}

/**
 * A value of a facet with its count: an entry of the picture's key that filters by the value, and removes the filter when pressed again.
 */
export function FacetKey({ facet, value, label, count, filters, onChoose, children }: Props) {
  const locale = useLocale()
  const chosen = filters[facet] === value
  return (
    <button
      type="button"
      className="article-facet"
      aria-pressed={chosen}
      disabled={count === 0 && !chosen}
      onClick={() => onChoose(facet, chosen ? null : value)}
    >
      {children}
      {label}&nbsp;<span data-count="">{formatCount(count, locale)}</span>
    </button>
  )
}
