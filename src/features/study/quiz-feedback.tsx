import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { QUIZ } from '#i18n/messages/quiz/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { QuizItemAnswer } from '#schema/api-study.ts'
import { optionText, reasonText } from './quiz-words.ts'

/** Whether the answer was right, why the right one is right, and the claims that show it. */
export function QuizFeedback({ item, isRight }: { item: QuizItemAnswer; isRight: boolean }) {
  const { locale, m } = useI18n(QUIZ, VOCABULARY)
  const { quiz } = m
  const space = locale === 'en' ? ' ' : ''
  return (
    <div className="study-feedback" data-count="">
      <p>
        <strong>{isRight ? quiz.right : quiz.wrong}</strong>
        {space}
        {isRight ? null : quiz.answerIs({ answer: optionText(item, item.answer, m) })}
      </p>
      <p>
        <Rich text={reasonText(item, m)} />
      </p>
      <p className="study-small">
        {quiz.claims}
        {item.claims.map((c) => (
          <ClaimLink key={c.id} claim={c.id} className="study-claim-link">
            {c.label}
          </ClaimLink>
        ))}
      </p>
    </div>
  )
}
