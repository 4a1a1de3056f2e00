import { useEffect, useRef, useState } from 'react'
import { useParameter, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { StoreNotice } from '#blocks/store/store-notice.tsx'
import { useKept } from '#blocks/store/use-kept.ts'
import { answered, NO_PROGRESS, nextItem, toReview } from '#domain/study/review.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { QUIZ } from '#i18n/messages/quiz/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { QuizAnswer } from '#schema/api-study.ts'
import { QUIZ_SKILLS } from '#schema/quiz.ts'
import type { QuizProgress } from '#schema/study-work.ts'
import { readerStore } from '#store/reader-store.ts'
import { Notice } from '#ui/notice.tsx'
import { readChoice, type SearchNotice } from '#url/search.ts'
import { QuizExport } from './quiz-export.tsx'
import { QuizQuestion } from './quiz-item.tsx'
import { Scores } from './quiz-scores.tsx'

/** All progress in the quiz is one record under this name. */
const KEY = 'progress'

/** The quiz: one question at a time, the score by skill, and the questions as files. */
export function QuizPage({ items, version }: QuizAnswer) {
  const { locale, m } = useI18n(QUIZ, SHELL)
  const { quiz } = m
  const setSearch = useSetSearch()
  const asked = useParameter('skill')
  const notices: SearchNotice[] = []
  const skill = readChoice(new URLSearchParams(asked === null ? {} : { skill: asked }), 'skill', ['', ...QUIZ_SKILLS], '', notices)
  const kept = useKept('quiz')
  const [own, setOwn] = useState<QuizProgress | null>(null)
  const progress = own ?? kept?.find((k) => k.id === KEY)?.value ?? NO_PROGRESS
  const chosen = skill === '' ? items : items.filter((i) => i.skill === skill)
  const order = chosen.map((i) => i.id)
  // The question stays until the reader goes on, whatever the answer changed.
  const [current, setCurrent] = useState<{ id: string | null; turn: number } | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const isRead = kept !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: another skill, or what was kept, begins anew
  useEffect(() => {
    if (isRead) setCurrent({ id: nextItem(progress, order), turn: progress.turn })
  }, [isRead, skill])
  const answer = (id: string, isRight: boolean) => {
    const next = answered(progress, id, isRight)
    setOwn(next)
    void readerStore().update('quiz', KEY, (now) => answered(now ?? NO_PROGRESS, id, isRight))
  }
  const goOn = () => {
    setCurrent({ id: nextItem(progress, order), turn: progress.turn })
    box.current?.scrollIntoView({ block: 'start' })
    box.current?.focus({ preventScroll: true })
  }
  const item = items.find((i) => i.id === (current === null ? order[0] : current.id))
  const known = order.filter((id) => progress.items[id]?.due === null).length
  const count = (n: number) => formatCount(n, locale)
  return (
    <>
      {notices.map((n) => (
        <Notice key={n.parameter}>
          <p data-count="">{m.shell.notices.badParameter(n)}</p>
        </Notice>
      ))}
      <div className="study-quiz" ref={box} tabIndex={-1}>
        <p className="study-quiz-head">
          <label>
            <span>{quiz.skillFilter}</span>
            <select value={skill} onChange={(event) => setSearch({ skill: event.target.value || null }, { replace: true })}>
              <option value="">{quiz.allSkills}</option>
              {QUIZ_SKILLS.map((s) => (
                <option key={s} value={s}>
                  {quiz.skills[s]}
                </option>
              ))}
            </select>
          </label>
          <span data-count="" role="status">
            {quiz.counts({ done: count(known), all: count(order.length), back: count(toReview(progress, order)) })}
          </span>
        </p>
        {item ? (
          <QuizQuestion
            key={`${item.id} ${current?.turn ?? 0}`}
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
      <Scores
        items={items}
        progress={progress}
        onRestart={() => {
          setOwn(NO_PROGRESS)
          setCurrent({ id: nextItem(NO_PROGRESS, order), turn: 0 })
          void readerStore().remove('quiz', KEY)
        }}
      />
      <QuizExport items={chosen} version={version} />
    </>
  )
}
