import { useState } from 'react'
import { useMessages } from '#i18n/context.tsx'
import { useParameter } from '#blocks/navigation/navigation.tsx'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'
import type { CaseListItem } from '#schema/api-study.ts'
import { plainText } from '#schema/rich-text.ts'
import type { Task } from '#schema/study-work.ts'
import { Notice } from '#ui/notice.tsx'
import { paths } from '#url/paths.ts'
import { MAX_QUESTIONS, writeTask } from '#url/study-search.ts'
import { AssignmentFields } from './assignment-fields.tsx'
import { AssignmentLink } from './assignment-link.tsx'
import { queryOf } from './task-link.ts'

const EMPTY: Task = { title: '', lens: 'evidence', without: [], questions: Array(MAX_QUESTIONS).fill(''), filters: '' }

/** What a teacher fixes, and the link that carries it. */
export function AssignmentForm({ cases }: { cases: readonly CaseListItem[] }) {
  const words = useMessages(ASSIGNMENT).assignment
  const asked = useParameter('case')
  const isUnknown = asked !== null && !cases.some((c) => c.id === asked)
  const [picked, setPicked] = useState<string | null>(null)
  const [task, setTask] = useState(EMPTY)
  const id = picked ?? (isUnknown || asked === null ? (cases[0]?.id ?? '') : asked)
  const set = (part: Partial<Task>) => setTask({ ...task, ...part })
  const whole = { ...task, questions: task.questions.map((q) => q.trim()).filter((q) => q !== ''), filters: queryOf(task.filters) }
  const to = paths.studyCase(id) + writeTask(whole)
  return (
    <form className="study-form" onSubmit={(event) => event.preventDefault()}>
      {isUnknown ? (
        <Notice>
          <p data-count="">{words.unknownCase({ id: asked.slice(0, 60) })}</p>
        </Notice>
      ) : null}
      <label>
        <span>{words.case}</span>
        <select value={id} data-count="" onChange={(event) => setPicked(event.target.value)}>
          {cases.map((c) => (
            <option key={c.id} value={c.id}>
              {plainText(c.title)}
            </option>
          ))}
        </select>
      </label>
      <AssignmentFields task={task} set={set} />
      <AssignmentLink to={whole.title.trim() === '' ? null : to} />
    </form>
  )
}
