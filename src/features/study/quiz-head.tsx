import { useSetSearch } from '#blocks/navigation/navigation.tsx'
import { toReview } from '#domain/study/review.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { QUIZ } from '#i18n/messages/quiz/namespace.ts'
import { QUIZ_SKILLS } from '#schema/quiz.ts'
import type { QuizProgress } from '#schema/study-work.ts'

type Props = { skill: string; progress: QuizProgress; order: readonly string[] }

/** Choice of a skill, and how many of its questions (ids in `order`) are known and how many come back. */
export function QuizHead({ skill, progress, order }: Props) {
  const { locale, m } = useI18n(QUIZ)
  const { quiz } = m
  const setSearch = useSetSearch()
  const known = order.filter((id) => progress.items[id]?.due === null).length
  const count = (n: number) => formatCount(n, locale)
  return (
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
  )
}
