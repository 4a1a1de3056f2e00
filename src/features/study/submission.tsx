import { useQuery } from '@tanstack/react-query'
import { resourceQuery } from '#data/resource.ts'
import { CRITERIA, fieldsFor, minutesAtWork } from '#domain/study/criteria.ts'
import { judgedOf, pointsOf, TOP_LEVEL } from '#domain/study/marks.ts'
import { caseSteps } from '#domain/study/steps.ts'
import { completion } from '#domain/study/work.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import type { Marking } from '#schema/study-work.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { Moment } from './moment.tsx'
import { Answers, SubmissionCriterion } from './submission-criterion.tsx'
import { SubmissionRecord } from './submission-record.tsx'
import { TextField } from './text-field.tsx'
import type { Submission } from './marking.ts'

type Props = {
  it: Submission
  /** The teacher's judgement so far. */
  marking: Pick<Marking, 'levels' | 'comment'>
  /** What changes: levels that are not named stay. */
  onMark: (change: { levels?: Marking['levels']; comment?: string }) => void
  onClose: () => void
}

/** A handed-in work: its answers beside the rubric, what is on record, changed minds, sources, and the order of time. */
export function SubmissionView({ it: { work, handedIn, file }, marking: { levels, comment }, onMark, onClose }: Props) {
  const { locale, m } = useI18n(ASSIGNMENT)
  const words = m.assignment
  const query = useQuery(resourceQuery('cases/:id', locale, { id: work.case }))
  const known = query.data ?? null
  const count = (n: number) => formatCount(n, locale)
  const done = completion(work, known ? caseSteps(known, work.task?.without, work.task?.questions.length) : [])
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
        <SubmissionCriterion key={c} criterion={c} work={work} it={known} levels={levels} onLevel={(level) => onMark({ levels: level })} />
      ))}
      {fieldsFor(work, null).length === 0 ? null : (
        <section className="study-criterion">
          <h4>{words.own}</h4>
          <Answers work={work} it={known} criterion={null} />
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
      <TextField label={words.comment} value={comment} rows={2} onSave={(text) => onMark({ comment: text })} />
      <SubmissionRecord work={work} it={known} />
      <p className="study-actions no-print">
        <Button onClick={onClose}>{words.remove}</Button>
      </p>
    </article>
  )
}
