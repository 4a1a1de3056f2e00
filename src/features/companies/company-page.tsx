import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/company-words.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { Checks } from './checks.tsx'
import { ClaimsTable } from './claims-table.tsx'
import { CompanyHead } from './company-head.tsx'
import { CompareWith } from './compare-with.tsx'
import { Figures } from './figures.tsx'
import { Policies } from './policies.tsx'
import { Questions } from './questions.tsx'
import { Reasons } from './reasons.tsx'
import { SafeSentences } from './safe-sentences.tsx'
import { SectionNav } from './section-nav.tsx'
import { SourcesList } from './sources-list.tsx'
import { Timeline } from './timeline.tsx'

type Part = { id: keyof ReturnType<typeof useI18n>['m']['company']['sections']; title?: string; shown?: boolean; content: ReactNode }

/** A company as an edited case: the opening, then its sections with a list of them at the side. A section without content is left out. */
export function CompanyPage({ company }: { company: CompanyAnswer }) {
  const { m } = useI18n()
  const checks = Object.values(company.checks)
  const all: Part[] = [
    { id: 'figures', shown: company.figures.length > 0, content: <Figures ids={company.figures} /> },
    { id: 'questions', content: <Questions company={company} /> },
    { id: 'reasons', content: <Reasons company={company} /> },
    { id: 'timeline', shown: company.timeline.length > 0, content: <Timeline company={company} /> },
    { id: 'checks', shown: checks.length > 0, content: <Checks checks={checks} /> },
    { id: 'safe', title: m.company.safeTitle, content: <SafeSentences company={company} /> },
    { id: 'policies', shown: company.policies.length > 0, content: <Policies policies={company.policies} /> },
    { id: 'claims', content: <ClaimsTable company={company} /> },
    { id: 'sources', content: <SourcesList sources={company.sources} /> },
    { id: 'compare', title: m.company.compareTitle, content: <Others company={company} /> },
  ]
  const parts = all.filter((p) => p.shown !== false)
  return (
    <div className="wrap companies-page">
      <CompanyHead company={company} />
      <div className="companies-body">
        <SectionNav sections={parts.map((p) => ({ id: p.id, title: m.company.sections[p.id] }))} />
        <div className="companies-sections">
          {parts.map((p) => (
            <section key={p.id} id={p.id} className="section" aria-labelledby={`${p.id}-title`}>
              <h2 id={`${p.id}-title`}>{p.title ?? m.company.sections[p.id]}</h2>
              {p.content}
            </section>
          ))}
        </div>
      </div>
    </div>
  )
}

function Others({ company }: { company: CompanyAnswer }) {
  const { locale } = useI18n()
  return (
    <QueryView query={useQuery(resourceQuery('companies', locale))} resource="companies" height="line">
      {(all) => <CompareWith card={company.card} companies={all.companies} />}
    </QueryView>
  )
}
