import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { QUIZ } from '#i18n/messages/quiz/namespace.ts'
import type { QuizItemAnswer } from '#schema/api-study.ts'
import { plainText } from '#schema/rich-text.ts'
import { NumberLink } from './number-link.tsx'

/** The numbers of a question. They become links to their claims once the answer is shown (`isShown`). */
export function QuizNumbers({ item, isShown }: { item: QuizItemAnswer; isShown: boolean }) {
  const { locale, m } = useI18n(QUIZ)
  const { quiz } = m
  return (
    <ul className="study-numbers">
      {item.numbers.map(({ label, number }) => (
        <li key={number.claim + (number.check ?? '')} data-count="">
          {item.skill === 'speaker' || item.skill === 'break' ? null : number.check === null ? plainText(label) : quiz.asShare}{' '}
          <time dateTime={number.asOf}>{formatDate(number.asOf, locale, 'short')}</time>
          <strong>{item.otherScript !== null ? item.otherScript : isShown ? <NumberLink number={number} /> : number.text}</strong>
        </li>
      ))}
    </ul>
  )
}
