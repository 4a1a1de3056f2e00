import { useI18n } from '#i18n/context.tsx'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { CaseAnswer } from '#schema/api-study.ts'
import type { StudyWork } from '#schema/study-work.ts'
import { answerText, fieldName, rightAnswer } from './answer-words.ts'

/** One answer with what stood there before it and, where there is one, what is on record. */
export function Answer({ field, work, it }: { field: string; work: StudyWork; it: CaseAnswer | null }) {
  const { locale, m } = useI18n(ASSIGNMENT, STUDY, VOCABULARY, SHELL)
  const answer = work.answers[field]
  if (!answer) return null
  const right = rightAnswer(field, it, m)
  const text = answerText(field, answer.value, it, m, locale)
  const mark = right === null ? null : right === text ? m.assignment.right : m.assignment.wrong({ answer: right })
  return (
    <div className="study-answer" data-count="">
      <p className="study-small">{fieldName(field, it, work.task, m)}</p>
      <p>
        {text}
        {mark === null ? null : <span className="study-mark"> {mark}</span>}
      </p>
      {answer.earlier.length === 0 ? null : (
        <p className="study-small">
          {m.assignment.earlier}
          {m.shell.colon}
          {answer.earlier.map((e) => answerText(field, e.value, it, m, locale)).join(' → ')}
        </p>
      )}
    </div>
  )
}
