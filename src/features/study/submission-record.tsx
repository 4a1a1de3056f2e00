import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { changedMinds, sourcesNamed, timeOrder } from '#domain/study/work.ts'
import { useI18n } from '#i18n/context.tsx'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { CaseAnswer } from '#schema/api-study.ts'
import type { StudyWork } from '#schema/study-work.ts'
import { answerText, fieldName, labelOf } from './answer-words.ts'
import { Moment } from './moment.tsx'

type Props = { work: StudyWork; it: CaseAnswer | null }

/** Where the student changed an answer, from what to what. */
function Changes({ work, it }: Props) {
  const { locale, m } = useI18n(STUDY, VOCABULARY, SHELL)
  const changes = changedMinds(work)
  if (changes.length === 0) return <p className="study-hint">{m.study.done.notChanged}</p>
  return (
    <ul className="study-changes">
      {changes.map((c) => (
        <li key={c.field} data-count="">
          {fieldName(c.field, it, work.task, m)}
          <span className="study-small">
            {m.study.done.from} {answerText(c.field, c.from, it, m, locale)} · {m.study.done.to} {answerText(c.field, c.to, it, m, locale)}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Claims that the work names as its sources. */
const Sources = ({ work, it }: Props) => (
  <ul className="study-changes">
    {sourcesNamed(work).map((id) => (
      <li key={id} data-count="">
        <ClaimLink claim={id} className="study-other">
          {labelOf(id, it)}
        </ClaimLink>
      </li>
    ))}
  </ul>
)

/** Every answer in the order in which it was given. */
function Times({ work, it }: Props) {
  const { locale, m } = useI18n(STUDY, VOCABULARY, SHELL)
  return (
    <ol className="study-times">
      {timeOrder(work).map((e) => (
        <li key={e.at + e.field + e.isLast} data-count="">
          <Moment at={e.at} /> {fieldName(e.field, it, work.task, m)}
          {m.shell.colon}
          {answerText(e.field, e.value, it, m, locale)}
        </li>
      ))}
    </ol>
  )
}

/** How a work came to be: changed minds, sources, and the order of time. */
export function SubmissionRecord({ work, it }: Props) {
  const { assignment: words } = useI18n(ASSIGNMENT).m
  return (
    <>
      <h4>{words.changed}</h4>
      <Changes work={work} it={it} />
      <h4>{words.sources}</h4>
      <Sources work={work} it={it} />
      <details>
        <summary>{words.order}</summary>
        <Times work={work} it={it} />
      </details>
    </>
  )
}
