import { useMessages } from '#i18n/context.tsx'
import { useParameter } from '#blocks/navigation/navigation.tsx'
import { StoreNotice } from '#blocks/store/store-notice.tsx'
import { QUIZ } from '#i18n/messages/quiz/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { QuizAnswer } from '#schema/api-study.ts'
import { QUIZ_SKILLS } from '#schema/quiz.ts'
import { Notice } from '#ui/notice.tsx'
import { readChoice, type SearchNotice } from '#url/search.ts'
import { useQuiz } from './use-quiz.ts'
import { QuizHead } from './quiz-head.tsx'
import { QuizExport } from './quiz-export.tsx'
import { QuizQuestion } from './quiz-item.tsx'
import { Scores } from './quiz-scores.tsx'

/** The quiz: one question at a time, the score by skill, and the questions as files. */
export function QuizPage({ items, version }: QuizAnswer) {
  const { quiz, shell } = useMessages(QUIZ, SHELL)
  const asked = useParameter('skill')
  const notices: SearchNotice[] = []
  const skill = readChoice(new URLSearchParams(asked === null ? {} : { skill: asked }), 'skill', ['', ...QUIZ_SKILLS], '', notices)
  const { progress, chosen, order, item, turn, box, answer, goOn, restart } = useQuiz({ items, skill })
  return (
    <>
      {notices.map((n) => (
        <Notice key={n.parameter}>
          <p data-count="">{shell.notices.badParameter(n)}</p>
        </Notice>
      ))}
      <div className="study-quiz" ref={box} tabIndex={-1}>
        <QuizHead skill={skill} progress={progress} order={order} />
        {item ? (
          <QuizQuestion
            key={`${item.id} ${turn}`}
            item={item}
            isBack={typeof progress.items[item.id]?.due === 'number'}
            onAnswer={(isRight) => answer(item.id, isRight)}
            onNext={goOn}
          />
        ) : (
          <div>
            <h2>{quiz.finished}</h2>
            <p>{quiz.finishedText}</p>
          </div>
        )}
      </div>
      <StoreNotice />
      <Scores items={items} progress={progress} onRestart={restart} />
      <QuizExport items={chosen} version={version} />
    </>
  )
}
