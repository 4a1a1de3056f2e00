import { useQuery } from '@tanstack/react-query'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { resourceQuery } from '#data/resource.ts'
import { CRITERIA, type Criterion, fieldsFor, minutesAtWork } from '#domain/study/criteria.ts'
import { judgedOf, pointsOf, TOP_LEVEL } from '#domain/study/marks.ts'
import { caseSteps } from '#domain/study/steps.ts'
import { changedMinds, completion, sourcesNamed, timeOrder } from '#domain/study/work.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { CaseAnswer } from '#schema/api-study.ts'
import { plainText } from '#schema/rich-text.ts'
import type { Marking } from '#schema/study-work.ts'
import type { HandedIn } from '#store/study/work-file.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { answerText, fieldName } from './answer-words.ts'
import { Moment } from './moment.tsx'
import { TextField } from './text-field.tsx'
import { Answer } from './submission-answer.tsx'

/** Work that a student handed in, and the name of its file. */
export type Submission = HandedIn & { file: string }

/** Parts of the answer key that belong to a criterion. */
const KEYS: Record<Criterion, readonly (keyof CaseAnswer['key'])[]> = {
  explain: ['why'],
  source: [],
  others: [],
  argue: ['a', 'b'],
  synthesis: ['synthesis'],
}

type Props = {
  it: Submission
  /** The teacher's judgement so far. */
  marking: Pick<Marking, 'levels' | 'comment'>
  /** What changes: levels that are not named stay. */
  onMark: (change: { levels?: Marking['levels']; comment?: string }) => void
  onClose: () => void
}

/** A handed-in work: its answers beside the rubric, what is on record, changed minds, sources, and the order of time. */
export function SubmissionView({ it: { work, handedIn, file }, marking, onMark, onClose }: Props) {
  const { locale, m } = useI18n(ASSIGNMENT, STUDY, VOCABULARY, SHELL)
  const words = m.assignment
  const query = useQuery(resourceQuery('cases/:id', locale, { id: work.case }))
  const known = query.data ?? null
  const count = (n: number) => formatCount(n, locale)
  const steps = known ? caseSteps(known, work.task?.without, work.task?.questions.length) : []
  const done = completion(work, steps)
  const changes = changedMinds(work)
  const { levels } = marking
  const answers = (fields: readonly string[]) =>
    fields.length === 0 ? (
      <p className="study-hint">{words.noAnswer}</p>
    ) : (
      fields.map((f) => <Answer key={f} field={f} work={work} it={known} />)
    )
  return (
    <article className="study-submission" aria-label={work.name || file}>
      <h3 data-count="">{work.name.trim() || words.noName}</h3>
      <p className="study-small" data-count="">
        {known ? plainText(known.title) : work.case}
        {work.task === null ? null : ` · ${work.task.title}`} · {words.handedIn} <Moment at={handedIn} /> ·{' '}
        {words.minutes({ minutes: count(minutesAtWork(work)) })}
        {known ? ` · ${words.answered({ given: count(done.given), asked: count(done.asked) })}` : null}
      </p>
      {query.isError ? <Notice>{words.caseGone}</Notice> : null}
      {known && known.version !== work.dataset ? <Notice>{words.otherVersion}</Notice> : null}
      {CRITERIA.map((c) => (
        <section key={c} className="study-criterion">
          <div className="study-criterion-head">
            <h4>{m.study.rubric.criteria[c].name}</h4>
            <label>
              <span className="visually-hidden">
                {words.level}
                {m.shell.colon}
                {m.study.rubric.criteria[c].name}
              </span>
              <select value={levels[c] ?? ''} onChange={(event) => onMark({ levels: { [c]: Number(event.target.value) } })}>
                <option value="" disabled>
                  {words.levelNone}
                </option>
                {m.study.rubric.levels.map((level, i) => (
                  <option key={level} value={i}>
                    {`${count(i)} · ${level}${m.shell.colon}${m.study.rubric.criteria[c].levels[i] ?? ''}`}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {answers(fieldsFor(work, c))}
          {known
            ? KEYS[c].map((part) => (
                <p key={part} className="study-key">
                  {m.study.teacher.key}
                  {m.shell.colon}
                  <Rich text={known.key[part]} />
                </p>
              ))
            : null}
        </section>
      ))}
      {fieldsFor(work, null).length === 0 ? null : (
        <section className="study-criterion">
          <h4>{words.own}</h4>
          {answers(fieldsFor(work, null))}
        </section>
      )}
      <p data-count="">
        <strong>
          {words.total({
            points: count(pointsOf(levels)),
            most: count(CRITERIA.length * TOP_LEVEL),
            judged: count(judgedOf(levels)),
            all: count(CRITERIA.length),
          })}
        </strong>
      </p>
      <TextField label={words.comment} value={marking.comment} rows={2} onSave={(comment) => onMark({ comment })} />
      <h4>{words.changed}</h4>
      {changes.length === 0 ? (
        <p className="study-hint">{m.study.done.notChanged}</p>
      ) : (
        <ul className="study-changes">
          {changes.map((c) => (
            <li key={c.field} data-count="">
              {fieldName(c.field, known, work.task, m)}
              <span className="study-small">
                {m.study.done.from} {answerText(c.field, c.from, known, m, locale)} · {m.study.done.to}{' '}
                {answerText(c.field, c.to, known, m, locale)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <h4>{words.sources}</h4>
      <ul className="study-changes">
        {sourcesNamed(work).map((id) => (
          <li key={id} data-count="">
            <ClaimLink claim={id} className="study-other">
              {known?.claims[id] ? plainText(known.claims[id].label) : id}
            </ClaimLink>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.order}</summary>
        <ol className="study-times">
          {timeOrder(work).map((e) => (
            <li key={e.at + e.field + e.isLast} data-count="">
              <Moment at={e.at} /> {fieldName(e.field, known, work.task, m)}
              {m.shell.colon}
              {answerText(e.field, e.value, known, m, locale)}
            </li>
          ))}
        </ol>
      </details>
      <p className="study-actions no-print">
        <Button onClick={onClose}>{words.remove}</Button>
      </p>
    </article>
  )
}
