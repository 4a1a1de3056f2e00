import { useQuery } from '@tanstack/react-query'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { SinceLastVisit } from '#blocks/store/since-last-visit.tsx'
import { resourceQuery } from '#data/resource.ts'
import { Cells } from './cells/cells.tsx'
import { CompanyCards } from './companies/company-cards.tsx'
import { Onward } from './onward/onward.tsx'
import { Masthead } from './opening/masthead.tsx'
import { OpeningRows, StoryHeads } from './opening/opening.tsx'
import { Questions } from './questions/questions.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'

/**
 * The comparison: four paired pictures, seven questions, six cells, five companies. Headline and stories are shown even when the data
 * fail.
 */
export function CompareScreen() {
  const { locale, m } = useI18n(COMPARE)
  const query = useQuery(resourceQuery('narratives', locale))
  usePageHead({ title: m.compare.title, description: m.compare.description })
  return (
    <div className="wrap compare">
      <Masthead />
      <SinceLastVisit />
      <section className="opening" aria-label={m.compare.openingLabel}>
        <StoryHeads />
        <QueryView query={query} resource="narratives" height="page">
          {(answer) => <OpeningRows answer={answer} />}
        </QueryView>
      </section>
      {query.data ? (
        <>
          <Questions answer={query.data} />
          <Cells answer={query.data} />
          <CompanyCards answer={query.data} />
        </>
      ) : null}
      <Onward />
    </div>
  )
}
