import { useState } from 'react'
import { AppLink, useParameter } from '#blocks/navigation/navigation.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { CaseListItem } from '#schema/api-study.ts'
import { plainText } from '#schema/rich-text.ts'
import { CASE_PARTS, type CasePart, type Task } from '#schema/study-work.ts'
import { Notice } from '#ui/notice.tsx'
import { paths } from '#url/paths.ts'
import { LENSES } from '#url/search.ts'
import { MAX_QUESTIONS, writeTask } from '#url/study-search.ts'

const EMPTY: Task = { title: '', lens: 'evidence', without: [], questions: Array(MAX_QUESTIONS).fill(''), filters: '' }
/** The query of a pasted address, or the query itself. */
const queryOf = (text: string): string => (text.includes('?') ? text.slice(text.indexOf('?') + 1) : text.trim()).replace(/#.*$/, '')

/** What a teacher fixes, and the link that carries it. */
export function AssignmentForm({ cases }: { cases: readonly CaseListItem[] }) {
  const { locale, m } = useI18n(ASSIGNMENT, SHELL)
  const words = m.assignment
  const asked = useParameter('case')
  const isUnknown = asked !== null && !cases.some((c) => c.id === asked)
  const [picked, setPicked] = useState<string | null>(null)
  const [task, setTask] = useState(EMPTY)
  const id = picked ?? (isUnknown || asked === null ? (cases[0]?.id ?? '') : asked)
  const set = (part: Partial<Task>) => setTask({ ...task, ...part })
  const toggle = (part: CasePart) =>
    set({ without: task.without.includes(part) ? task.without.filter((p) => p !== part) : [...task.without, part] })
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
      <label>
        <span>{words.name}</span>
        <input type="text" maxLength={120} value={task.title} onChange={(event) => set({ title: event.target.value })} />
        <span className="study-hint">{words.nameHint}</span>
      </label>
      <fieldset>
        <legend>{words.parts}</legend>
        <div className="study-options">
          {CASE_PARTS.map((part) => (
            <label key={part} data-chosen={!task.without.includes(part)}>
              <input type="checkbox" checked={!task.without.includes(part)} onChange={() => toggle(part)} />
              <span>{words.partNames[part]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label>
        <span>{words.lens}</span>
        <select value={task.lens} onChange={(event) => set({ lens: event.target.value === 'told' ? 'told' : 'evidence' })}>
          {LENSES.map((lens) => (
            <option key={lens} value={lens}>
              {m.shell.lens[lens]}
            </option>
          ))}
        </select>
      </label>
      {task.questions.map((question, i) => (
        // The fields are always the same ones.
        <label key={i}>
          <span data-count="">{words.question({ n: formatCount(i + 1, locale) })}</span>
          <input
            type="text"
            maxLength={300}
            value={question}
            onChange={(event) => set({ questions: task.questions.map((q, j) => (j === i ? event.target.value : q)) })}
          />
        </label>
      ))}
      <label>
        <span>{words.filters}</span>
        <input type="text" maxLength={400} value={task.filters} onChange={(event) => set({ filters: event.target.value })} />
        <span className="study-hint">{words.filtersHint}</span>
      </label>
      <div className="study-link" role="status">
        <h3>{words.link}</h3>
        {whole.title.trim() === '' ? (
          <p className="study-hint">{words.needsName}</p>
        ) : (
          <>
            <p className="study-address" data-count="">
              {publicUrl(to, locale)}
            </p>
            <p className="study-actions">
              <CopyButton text={() => publicUrl(to, locale)} label={words.copy} />
              <AppLink to={to}>{words.openCase}</AppLink>
            </p>
          </>
        )}
      </div>
    </form>
  )
}
