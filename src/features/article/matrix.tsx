import { formatCount } from '#i18n/format-count.ts'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { ARTICLE } from '#i18n/messages/article/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { StatementAnswer } from '#schema/api-screens.ts'
import { FINDINGS } from '#schema/vocabulary.ts'
import type { ArticleFacet, ArticleFilters } from '#url/article-search.ts'
import { facetCounts, passes, sideOf, valuesOf } from './facets.ts'
import { FacetKey } from './facet-key.tsx'

/** Columns: left the United States, right China, as everywhere; then what is about neither alone. */
const FIRST = ['US', 'CN']
const columnsOf = (statements: readonly StatementAnswer[]) =>
  [...FIRST, ...valuesOf(statements, 'country').filter((c) => !FIRST.includes(c))].map((country) => ({ country, side: sideOf(country) }))

type Props = {
  statements: readonly StatementAnswer[]
  filters: ArticleFilters
  onChoose: (facet: ArticleFacet, value: string | null) => void
}

/** Every statement as a square, by verdict and country. A square leads to its statement; the heads of rows and columns filter. */
export function Matrix({ statements, filters, onChoose }: Props) {
  const { locale, m } = useI18n(VOCABULARY)
  const words = useMessages(ARTICLE).article
  const countries: Readonly<Record<string, string>> = m.vocabulary.countries
  const columns = columnsOf(statements)
  const byFinding = facetCounts(statements, filters, 'finding')
  const byCountry = facetCounts(statements, filters, 'country')
  return (
    <div className="article-matrix">
      <ul className="article-columns" aria-label={words.mix.country}>
        {columns.map(({ country, side }) => (
          <li key={country} className={side}>
            <FacetKey
              facet="country"
              value={country}
              label={countries[country] ?? country}
              count={byCountry.of(country)}
              filters={filters}
              onChoose={onChoose}
            >
              <i className="article-tile" />
            </FacetKey>
          </li>
        ))}
      </ul>
      {FINDINGS.map((finding) => {
        const own = statements.filter((s) => s.finding === finding)
        const label = m.vocabulary.finding[finding]
        return own.length === 0 ? null : (
          <fieldset key={finding} className="article-row" aria-label={label}>
            <FacetKey facet="finding" value={finding} label={label} count={byFinding.of(finding)} filters={filters} onChoose={onChoose} />
            {columns.map(({ country, side }) => (
              <div key={country} className={`article-cell ${side}`}>
                {own
                  .filter((s) => s.country === country)
                  .map((s) => (
                    <a
                      key={s.id}
                      className={passes(s, filters) ? 'article-tile' : 'article-tile article-dimmed'}
                      href={`#${s.id}`}
                      aria-label={words.permalink({ number: formatCount(s.order, locale) })}
                      data-count=""
                    >
                      {formatCount(s.order, locale)}
                    </a>
                  ))}
              </div>
            ))}
          </fieldset>
        )
      })}
    </div>
  )
}
