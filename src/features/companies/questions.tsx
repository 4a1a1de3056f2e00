import { Rich } from '#blocks/text/rich.tsx'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { pickClaims } from './claim-item.tsx'
import { ClaimsBehind } from './claims-behind.tsx'
import { SearchLog } from './search-log.tsx'
import { useMessages } from '#i18n/context.tsx'
import type { MessagesOf } from '#i18n/namespace.ts'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

type Messages = MessagesOf<typeof COMPANY>

type Question = CompanyAnswer['questions'][number]

/** Wording of one of the seven questions; the id itself for one that this app does not know yet. */
export function questionTitle(id: string, m: Messages): string {
  const titles: Readonly<Record<string, string>> = m.company.questions
  return titles[id] ?? id
}

/** An answer with its claims, or where it was looked for and not found. */
export function Answer({ question, claims }: { question: Question; claims: Readonly<Record<string, ClaimSummary>> }) {
  const m = useMessages(COMPANY)
  return (
    <div className="companies-answer">
      <p>
        {question.notFound ? <strong className="companies-missing-mark">{m.company.notFound}</strong> : null}
        <Rich text={question.answer} />
      </p>
      {question.notFound ? <SearchLog search={question.notFound} /> : null}
      <ClaimsBehind claims={pickClaims(question.claims, claims)} />
    </div>
  )
}

/** The seven questions in order, each with its answer. */
export function Questions({ company }: { company: CompanyAnswer }) {
  const m = useMessages(COMPANY)
  return (
    <>
      <p className="companies-lead quiet measure">{m.company.questionsLead}</p>
      <ol className="companies-questions">
        {company.questions.map((q) => (
          <li key={q.id} id={`q-${q.id}`}>
            <h3>{questionTitle(q.id, m)}</h3>
            <Answer question={q} claims={company.claims} />
          </li>
        ))}
      </ol>
    </>
  )
}
