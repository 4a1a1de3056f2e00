import { PageRests } from '#blocks/claim/page-rests.tsx'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { ClaimsTable } from './claims-table.tsx'
import { Figures } from './figures.tsx'
import { Reasons } from './reasons.tsx'
import { SafeSentences } from './safe-sentences.tsx'
import { useMessages } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

/** What can be said and what not, the stated reason beside other evidence, the figures, and every claim. */
export function EvidencePart({ company }: { company: CompanyAnswer }) {
  const { company: m } = useMessages(COMPANY)
  return (
    <>
      <section id="safe" aria-labelledby="safe-title">
        <h3 id="safe-title">{m.safeTitle}</h3>
        <SafeSentences company={company} />
        <PageRests rests={company.rests} />
      </section>
      <section id="reasons" aria-labelledby="reasons-title">
        <h3 id="reasons-title">{m.sections.reasons}</h3>
        <Reasons company={company} />
      </section>
      {company.figures.length > 0 ? (
        <section id="figures" className="no-print" aria-labelledby="figures-title">
          <h3 id="figures-title">{m.sections.figures}</h3>
          <Figures ids={company.figures} />
        </section>
      ) : null}
      <section id="claims" aria-labelledby="claims-title">
        <h3 id="claims-title">{m.sections.claims}</h3>
        <ClaimsTable company={company} />
      </section>
    </>
  )
}
