import { changedMinds } from '#domain/study/work.ts'
import { useI18n } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { answerText, fieldName } from './answer-words.ts'
import type { StepProps } from './step-props.ts'

/** Where the reader answered otherwise at the end than at the beginning. */
export function ChangedMinds({ it, task, work }: Pick<StepProps, 'it' | 'task' | 'work'>) {
  const { locale, m } = useI18n(STUDY, VOCABULARY, SHELL)
  const { done } = m.study
  const changes = changedMinds(work)
  return (
    <>
      <h3>{done.changed}</h3>
      {changes.length === 0 ? (
        <p>{done.notChanged}</p>
      ) : (
        <ul className="study-changes">
          {changes.map((c) => (
            <li key={c.field} data-count="">
              {fieldName(c.field, it, task, m)}
              <span className="study-small">
                {done.from} {answerText(c.field, c.from, it, m, locale)} · {done.to} {answerText(c.field, c.to, it, m, locale)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
