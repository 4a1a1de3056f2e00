import type { CompanyAnswer } from '#schema/api-screens.ts'
import type { Pair } from './pair.ts'
import { countryClass } from '#blocks/claim/country-class.ts'
import { questionTitle } from './questions.tsx'
import { Answer } from './company-answer.tsx'
import { useMessages } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** The seven questions row by row, both answers in each row. */
export function PairQuestions({ pair }: { pair: Pair }) {
  const m = useMessages(COMPANY, VOCABULARY)
  return (
    <ol className="companies-pair-questions">
      {pair.a.questions.map((q) => (
        <li key={q.id}>
          <h3>{questionTitle(q.id, m)}</h3>
          <div className="companies-two">
            <SideAnswer company={pair.a} id={q.id} />
            <SideAnswer company={pair.b} id={q.id} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function SideAnswer({ company, id }: { company: CompanyAnswer; id: string }) {
  const { company: m } = useMessages(COMPANY)
  const question = company.questions.find((q) => q.id === id)
  return (
    <div className={countryClass(company.card.country)}>
      <p className="companies-side-name">{company.card.name}</p>
      {question ? <Answer question={question} claims={company.claims} /> : <p className="quiet">{m.notFound}</p>}
    </div>
  )
}
