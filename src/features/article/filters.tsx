import { useSetSearch } from '#blocks/navigation/navigation.tsx'
import { formatCount } from '#i18n/format-count.ts'
import type { StatementAnswer } from '#schema/api-screens.ts'
import { STATEMENT_KINDS } from '#schema/vocabulary.ts'
import { Button } from '#ui/button.tsx'
import { ARTICLE_FACETS, type ArticleFacet, type ArticleFilters } from '#url/article-search.ts'
import { facetCounts, valuesOf } from './facets.ts'
import { FacetSelect } from './facet-select.tsx'
import { FacetStrip } from './facet-strip.tsx'
import { Matrix } from './matrix.tsx'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { ARTICLE } from '#i18n/messages/article/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Props = { statements: readonly StatementAnswer[]; filters: ArticleFilters; shown: number }

/** What the article is made of, as pictures whose keys are the filters; every count stands under the other filters. */
export function Filters({ statements, filters, shown }: Props) {
  const { locale, m } = useI18n(VOCABULARY)
  const words = useMessages(ARTICLE).article
  const setSearch = useSetSearch()
  const choose = (facet: ArticleFacet, value: string | null) => setSearch({ [facet]: value }, { replace: true })
  const isNarrowed = ARTICLE_FACETS.some((facet) => filters[facet] !== null)
  const strip = { filters, onChoose: choose }
  const counts = (facet: ArticleFacet) => facetCounts(statements, filters, facet)
  return (
    <section className="article-mix" aria-labelledby="article-mix">
      <h2 id="article-mix">{words.mix.heading}</h2>
      <p className="quiet measure small no-print">{words.mix.lead}</p>
      <div className="lens-evidence">
        <Matrix statements={statements} filters={filters} onChoose={choose} />
      </div>
      <FacetStrip
        facet="kind"
        label={words.mix.kind}
        values={STATEMENT_KINDS.map((value) => ({ value, label: m.vocabulary.statementKind[value] }))}
        counts={counts('kind')}
        {...strip}
      />
      <div className="lens-evidence">
        <FacetStrip
          facet="independent"
          label={words.mix.independent}
          values={(['yes', 'no'] as const).map((value) => ({ value, label: words.mix.independence[value] }))}
          counts={counts('independent')}
          {...strip}
        />
      </div>
      <div className="article-tools no-print">
        <FacetSelect
          label={words.mix.company}
          all={words.mix.all}
          value={filters.company}
          counts={counts('company')}
          values={valuesOf(statements, 'company').map((value) => ({ value, label: words.companies[value] ?? value }))}
          onChoose={(value) => choose('company', value)}
        />
        <p role="status" className="article-shown" data-count>
          {words.mix.shown({ shown: formatCount(shown, locale), all: formatCount(statements.length, locale) })}
        </p>
        {isNarrowed ? (
          <Button
            look="quiet"
            onClick={() => setSearch(Object.fromEntries(ARTICLE_FACETS.map((facet) => [facet, null])), { replace: true })}
          >
            {words.mix.clear}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
