import type { CompanyAnswer } from '#schema/api-screens.ts'
import { useMessages } from '#i18n/context.tsx'
import type { MessagesOf } from '#i18n/namespace.ts'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { Answer } from './company-answer.tsx'

type Messages = MessagesOf<typeof COMPANY>

/** Wording of one of the seven questions; the id itself for one that this app does not know yet. */
export function questionTitle(id: string, m: Messages): string {
  const titles: Readonly<Record<string, string>> = m.company.questions
  return titles[id] ?? id
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
