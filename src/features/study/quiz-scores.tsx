import { ConfirmButton } from '#ui/confirm-button.tsx'
import { skillScores } from '#domain/study/skill-scores.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { QUIZ } from '#i18n/messages/quiz/namespace.ts'
import type { QuizAnswer } from '#schema/api-study.ts'
import type { QuizProgress } from '#schema/study-work.ts'

/** How many answers were right, by kind of question, and the way to begin again. */
export function Scores({ items, progress, onRestart }: { items: QuizAnswer['items']; progress: QuizProgress; onRestart: () => void }) {
  const { locale, m } = useI18n(QUIZ)
  const { quiz } = m
  const count = (n: number) => formatCount(n, locale)
  return (
    <section className="study-scores">
      <h2>{quiz.scores}</h2>
      <table className="study-score-table">
        <thead>
          <tr>
            <th scope="col">{quiz.scoreColumns.skill}</th>
            <th scope="col">{quiz.scoreColumns.items}</th>
            <th scope="col">{quiz.scoreColumns.asked}</th>
            <th scope="col">{quiz.scoreColumns.first}</th>
            <th scope="col">{quiz.scoreColumns.known}</th>
          </tr>
        </thead>
        <tbody data-count="">
          {skillScores(items, progress).map((s) => (
            <tr key={s.skill}>
              <th scope="row">{quiz.skills[s.skill]}</th>
              <td>{count(s.items)}</td>
              <td>{count(s.asked)}</td>
              <td>{count(s.first)}</td>
              <td>{count(s.known)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {progress.turn === 0 ? null : (
        <p className="study-actions">
          <ConfirmButton words={quiz} onConfirm={onRestart}>
            {quiz.again}
          </ConfirmButton>
        </p>
      )}
    </section>
  )
}
