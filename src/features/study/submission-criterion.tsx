import type { ReactNode } from 'react'
import { Rich } from '#blocks/text/rich.tsx'
import { type Criterion, fieldsFor } from '#domain/study/criteria.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import type { CaseAnswer } from '#schema/api-study.ts'
import type { Marking, StudyWork } from '#schema/study-work.ts'
import { Answer } from './submission-answer.tsx'

/** Parts of the answer key that belong to a criterion. */
const KEYS: Record<Criterion, readonly (keyof CaseAnswer['key'])[]> = {
  explain: ['why'],
  source: [],
  others: [],
  argue: ['a', 'b'],
  synthesis: ['synthesis'],
}

type AnswersProps = { work: StudyWork; it: CaseAnswer | null; criterion: Criterion | null }

/** The answers that a criterion looks at, or that there are none. */
export function Answers({ work, it, criterion }: AnswersProps): ReactNode {
  const { m } = useI18n(ASSIGNMENT)
  const fields = fieldsFor(work, criterion)
  if (fields.length === 0) return <p className="study-hint">{m.assignment.noAnswer}</p>
  return fields.map((f) => <Answer key={f} field={f} work={work} it={it} />)
}

type LevelProps = { criterion: Criterion; level: number | undefined; onLevel: (level: number) => void }

/** Where the teacher chooses the level that a work reaches in a criterion. */
function LevelSelect({ criterion, level, onLevel }: LevelProps) {
  const { locale, m } = useI18n(ASSIGNMENT, STUDY, SHELL)
  const { name, levels } = m.study.rubric.criteria[criterion]
  return (
    <label>
      <span className="visually-hidden">
        {m.assignment.level}
        {m.shell.colon}
        {name}
      </span>
      <select value={level ?? ''} onChange={(event) => onLevel(Number(event.target.value))}>
        <option value="" disabled>
          {m.assignment.levelNone}
        </option>
        {m.study.rubric.levels.map((word, i) => (
          <option key={word} value={i}>
            {`${formatCount(i, locale)} · ${word}${m.shell.colon}${levels[i] ?? ''}`}
          </option>
        ))}
      </select>
    </label>
  )
}

type Props = {
  criterion: Criterion
  work: StudyWork
  it: CaseAnswer | null
  levels: Marking['levels']
  onLevel: (levels: Marking['levels']) => void
}

/** A criterion of the rubric: its level, the answers that it looks at, and the key to them. */
export function SubmissionCriterion({ criterion, work, it, levels, onLevel }: Props) {
  const { m } = useI18n(STUDY, SHELL)
  return (
    <section className="study-criterion">
      <div className="study-criterion-head">
        <h4>{m.study.rubric.criteria[criterion].name}</h4>
        <LevelSelect criterion={criterion} level={levels[criterion]} onLevel={(level) => onLevel({ [criterion]: level })} />
      </div>
      <Answers work={work} it={it} criterion={criterion} />
      {it
        ? KEYS[criterion].map((part) => (
            <p key={part} className="study-key">
              {m.study.teacher.key}
              {m.shell.colon}
              <Rich text={it.key[part]} />
            </p>
          ))
        : null}
    </section>
  )
}
