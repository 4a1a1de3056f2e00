import { useState } from 'react'
import { useMessages } from '#i18n/context.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { QUIZ } from '#i18n/messages/quiz/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { QuizItemAnswer } from '#schema/api-study.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { QuizNumbers } from './quiz-numbers.tsx'
import { QuizFeedback } from './quiz-feedback.tsx'
import { Choice } from './choice.tsx'
import { askText, optionText } from './quiz-words.ts'

type Props = { item: QuizItemAnswer; isBack: boolean; onAnswer: (isRight: boolean) => void; onNext: () => void }

/** A question: choose, check, read why. Until then its numbers are not links, because the claim panel would give the answer away. */
export function QuizQuestion({ item, isBack, onAnswer, onNext }: Props) {
  const m = useMessages(QUIZ, VOCABULARY)
  const { quiz } = m
  const [chosen, setChosen] = useState<number | null>(null)
  const [isShown, setShown] = useState(false)
  const isRight = chosen === item.answer
  return (
    <section className="study-question" aria-label={quiz.skills[item.skill]}>
      <p className="study-small">{quiz.skills[item.skill]}</p>
      {isBack && !isShown ? <p className="study-hint">{quiz.back}</p> : null}
      {item.quote === null ? null : (
        <blockquote className="study-quote" data-count="">
          {isShown ? <Rich text={item.quote} /> : plainText(item.quote)}
        </blockquote>
      )}
      <QuizNumbers item={item} isShown={isShown} />
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
        {isShown ? <QuizFeedback item={item} isRight={isRight} /> : null}
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
