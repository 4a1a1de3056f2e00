import type { NarrativesAnswer } from '#schema/api-narratives.ts'
import { Question } from './question.tsx'
import { useOpenFromAddress } from '#blocks/navigation/use-open-from-address.ts'
import { useMessages } from '#i18n/context.tsx'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'

/** The questions, each put to both countries: a line each, opened in place. */
export function Questions({ answer }: { answer: NarrativesAnswer }) {
  const { compare } = useMessages(COMPARE)
  useOpenFromAddress()
  return (
    <section id="questions" className="section questions" aria-labelledby="questions-heading" tabIndex={-1}>
      <h2 id="questions-heading">{compare.questions.heading}</h2>
      {answer.questions.length === 0 ? <p className="questions-empty">{compare.empty}</p> : null}
      {answer.questions.map((q) => (
        <Question key={q.id} question={q} claims={answer.claims} />
      ))}
    </section>
  )
}
