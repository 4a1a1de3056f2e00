import { useQuery } from '@tanstack/react-query'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { CaseNumbers } from './case/case-numbers.tsx'
import { CaseSay } from './case/case-say.tsx'
import { CaseView } from './case/case-view.tsx'
import { CompanyHead } from './company-head.tsx'
import { CompareWith } from './compare-with.tsx'
import { countryClass } from '#blocks/claim/country-class.ts'
import { Parts } from './parts.tsx'
import { PrintButtons } from './print-buttons.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

/** A company: the case on one screen, then its parts, of which one is open. */
export function CompanyPage({ company }: { company: CompanyAnswer }) {
  const { locale, m } = useI18n(COMPANY)
  return (
    <div className="wrap companies-page">
      <article className={`case ${countryClass(company.card.country)}`}>
        <CompanyHead company={company} />
        <div className="case-screen">
          <CaseView company={company} />
          <aside className="case-side" aria-label={m.company.case.numbersTitle}>
            <CaseNumbers company={company} />
            <CaseSay company={company} />
            <PrintButtons id={company.card.id} />
          </aside>
        </div>
      </article>
      <Parts company={company} />
      <nav className="companies-others no-print" id="compare" aria-labelledby="compare-title">
        <h2 id="compare-title">{m.company.case.also({ name: company.card.name })}</h2>
        <QueryView query={useQuery(resourceQuery('companies', locale))} resource="companies" height="line">
          {(all) => <CompareWith card={company.card} companies={all.companies} />}
        </QueryView>
      </nav>
    </div>
  )
}
