import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { CompanyCards } from './company-cards.tsx'
import { Grid } from './grid.tsx'
import { Masthead } from './masthead.tsx'
import { Onward } from './onward.tsx'
import { OpeningRows, StoryHeads } from './opening.tsx'
import { Questions } from './questions.tsx'
import { SixFigures } from './six-figures.tsx'
import { useLayoutInTurn } from './use-layout-in-turn.ts'

/** The comparison: the opening, the questions and the grid, the companies and figures. Headline and stories stand whatever the data do. */
export function CompareScreen() {
  const { locale, m } = useI18n()
  const query = useQuery(resourceQuery('narratives', locale))
  const root = useRef<HTMLDivElement>(null)
  useLayoutInTurn(root, query.data !== undefined)
  usePageHead({ title: m.compare.title, description: m.compare.description })
  return (
    <div className="wrap compare" ref={root}>
      <Masthead asOf={query.data?.asOf ?? null} />
      <section className="compare-opening" aria-label={m.compare.openingLabel}>
        <StoryHeads />
        <QueryView query={query} resource="narratives" height="page">
          {(answer) => <OpeningRows answer={answer} />}
        </QueryView>
      </section>
      {query.data ? (
        <>
          <Questions answer={query.data} />
          <Grid answer={query.data} />
          <CompanyCards answer={query.data} />
          <SixFigures ids={query.data.figures} />
        </>
      ) : null}
      <Onward />
    </div>
  )
}
