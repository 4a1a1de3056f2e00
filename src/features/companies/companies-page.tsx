import { useQuery } from '@tanstack/react-query'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { Card } from './card.tsx'
import { ComparePicker } from './compare-picker.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

/** The companies as cards in the order of the content, then the choice of two. */
export function CompaniesPage() {
  const { locale, m } = useI18n(COMPANY)
  return (
    <div className="wrap companies-page">
      <header className="companies-index-head">
        <h1>{m.company.title}</h1>
        <p className="lead companies-lead-in">{m.company.lead}</p>
      </header>
      <QueryView query={useQuery(resourceQuery('companies', locale))} resource="companies" height="page">
        {(all) => (
          <div className="companies-grid">
            {all.companies.map((card) => (
              <Card key={card.id} card={card} claims={all.claims} />
            ))}
            <section className="companies-card companies-card-compare no-print" aria-labelledby="compare-title">
              <h2 id="compare-title" className="companies-card-name">
                {m.company.compareTitle}
              </h2>
              <p className="companies-headline">{m.company.compareLead}</p>
              <ComparePicker companies={all.companies} />
            </section>
          </div>
        )}
      </QueryView>
    </div>
  )
}
