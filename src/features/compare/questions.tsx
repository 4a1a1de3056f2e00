import { useMessages } from '#i18n/context.tsx'
import type { NarrativesAnswer } from '#schema/api-narratives.ts'
import { QuestionRow } from './question-row.tsx'

/** The questions, each put to both countries. */
export function Questions({ answer }: { answer: NarrativesAnswer }) {
  const { compare } = useMessages()
  return (
    <section id="questions" className="section compare-questions" aria-labelledby="questions-heading" tabIndex={-1}>
      <h2 id="questions-heading">{compare.questions.heading}</h2>
      <p className="quiet measure">{compare.questions.lead}</p>
      {answer.questions.length === 0 ? <p className="compare-empty">{compare.empty}</p> : null}
      {answer.questions.map((q) => (
        <QuestionRow key={q.id} question={q} claims={answer.claims} />
      ))}
    </section>
  )
}
