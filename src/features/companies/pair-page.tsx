import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import type { Pair } from './pair.ts'
import { paths } from '#url/paths.ts'
import { PairCase } from './case/pair-case.tsx'
import { ComparePicker } from './compare-picker.tsx'
import { Figures } from './figures.tsx'
import { PairLead } from './pair-lead.tsx'
import { PairNumbers } from './pair-numbers.tsx'
import { PairQuestions } from './pair-questions.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

/** Two companies: their cases on one axis of time, then their numbers and answers side by side. */
export function PairPage({ pair }: { pair: Pair }) {
  const { locale, m } = useI18n(COMPANY)
  const { company } = m
  return (
    <div className="wrap companies-page">
      <header className="companies-pair-head">
        <p className="companies-kicker">
          <AppLink to={paths.companies()}>{company.otherCases}</AppLink>
        </p>
        <h1>{company.pairTitle({ a: pair.a.card.name, b: pair.b.card.name })}</h1>
        <p className="lead companies-lead-in">{company.pairLead}</p>
      </header>
      <PairLead pair={pair} />
      <section className="section" aria-labelledby="cases-title">
        <h2 id="cases-title">{company.case.pairTitle}</h2>
        <PairCase pair={pair} />
      </section>
      <section className="section" aria-labelledby="numbers-title">
        <h2 id="numbers-title">{company.case.numbersTitle}</h2>
        <PairNumbers pair={pair} />
      </section>
      <section className="section" aria-labelledby="questions-title">
        <h2 id="questions-title">{company.sections.questions}</h2>
        <PairQuestions pair={pair} />
      </section>
      <section className="section" aria-labelledby="figures-title">
        <h2 id="figures-title">{company.pairFigures}</h2>
        {pair.figures.length === 0 ? <p className="quiet">{company.pairNoFigures}</p> : <Figures ids={pair.figures} />}
      </section>
      <section className="section no-print" aria-labelledby="compare-title">
        <h2 id="compare-title">{company.compareTitle}</h2>
        <QueryView query={useQuery(resourceQuery('companies', locale))} resource="companies" height="line">
          {(all) => <ComparePicker companies={all.companies} shown={[pair.a.card.id, pair.b.card.id]} />}
        </QueryView>
      </section>
    </div>
  )
}
