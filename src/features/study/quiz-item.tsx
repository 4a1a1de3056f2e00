import { useState } from 'react'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { QUIZ } from '#i18n/messages/quiz/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { QuizItemAnswer } from '#schema/api-study.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { Choice } from './choice.tsx'
import { NumberLink } from './number-link.tsx'
import { askText, optionText, reasonText } from './quiz-words.ts'

type Props = { item: QuizItemAnswer; isBack: boolean; onAnswer: (isRight: boolean) => void; onNext: () => void }

/** A question: choose, check, read why. Until then its numbers are not links, because the claim panel would give the answer away. */
export function QuizQuestion({ item, isBack, onAnswer, onNext }: Props) {
  const { locale, m } = useI18n(QUIZ, VOCABULARY)
  const { quiz } = m
  const [chosen, setChosen] = useState<number | null>(null)
  const [isShown, setShown] = useState(false)
  const isRight = chosen === item.answer
  const space = locale === 'en' ? ' ' : ''
  return (
    <section className="study-question" aria-label={quiz.skills[item.skill]}>
      <p className="study-small">{quiz.skills[item.skill]}</p>
      {isBack && !isShown ? <p className="study-hint">{quiz.back}</p> : null}
      {item.quote === null ? null : (
        <blockquote className="study-quote" data-count="">
          {isShown ? <Rich text={item.quote} /> : plainText(item.quote)}
        </blockquote>
      )}
      <ul className="study-numbers">
        {item.numbers.map(({ label, number }) => (
          <li key={number.claim + (number.check ?? '')} data-count="">
            {item.skill === 'speaker' || item.skill === 'break' ? null : number.check === null ? plainText(label) : quiz.asShare}{' '}
            <time dateTime={number.asOf}>{formatDate(number.asOf, locale, 'short')}</time>
            <strong>{item.otherScript !== null ? item.otherScript : isShown ? <NumberLink number={number} /> : number.text}</strong>
          </li>
        ))}
      </ul>
      <Choice
        legend={askText(item, m)}
        value={chosen === null ? '' : String(chosen)}
        options={item.options.map((_, i) => ({
          value: String(i),
          label: <span data-count="">{optionText(item, i, m)}</span>,
          mark: !isShown ? null : i === item.answer ? 'right' : i === chosen ? 'wrong' : null,
        }))}
        isFixed={isShown}
        onChoose={(value) => setChosen(Number(value))}
      >
        {isShown ? (
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
        ) : null}
      </Choice>
      {isShown ? (
        <Button look="primary" className="study-large" onClick={onNext}>
          {quiz.next}
        </Button>
      ) : (
        <Button
          look="primary"
          className="study-large"
          disabled={chosen === null}
          onClick={() => {
            setShown(true)
            onAnswer(isRight)
          }}
        >
          {quiz.check}
        </Button>
      )}
    </section>
  )
}
