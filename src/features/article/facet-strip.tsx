import { FacetKey } from './facet-key.tsx'
import type { ArticleFacet, ArticleFilters } from '#url/article-search.ts'
import { GAP, segmentsOf, STRIP, toneOf } from './segments.ts'

type Props = {
  facet: ArticleFacet
  label: string
  values: readonly { value: string; label: string }[]
  counts: { total: number; of: (value: string) => number }
  filters: ArticleFilters
  onChoose: (facet: ArticleFacet, value: string | null) => void
}

/** One stacked bar; its key beneath carries the counts and filters by what it names. */
export function FacetStrip({ facet, label, values, counts, filters, onChoose }: Props) {
  const chosen = filters[facet]
  return (
    <fieldset className="article-strip" aria-label={label}>
      <p className="article-strip-label" aria-hidden="true">
        {label}
      </p>
      <svg className="article-bar" viewBox={`0 0 ${STRIP} 14`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {segmentsOf(
          values.map((v) => v.value),
          counts,
        ).map((s) =>
          s.width === 0 ? null : (
            <rect
              key={s.value}
              className={`article-tone article-tone-${s.tone} ${chosen === null || chosen === s.value ? '' : 'article-dimmed'}`}
              x={s.x + GAP / 2}
              y={1}
              width={s.width}
              height={12}
            />
          ),
        )}
      </svg>
      <ul className="article-key">
        {values.map(({ value, label: text }, i) => (
          <li key={value}>
            <FacetKey facet={facet} value={value} label={text} count={counts.of(value)} filters={filters} onChoose={onChoose}>
              <svg className="article-swatch" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
                <rect className={`article-tone article-tone-${toneOf(i, values.length)}`} x={1} y={1} width={10} height={10} />
              </svg>
            </FacetKey>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
