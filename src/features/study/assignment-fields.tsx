import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { CASE_PARTS, type CasePart, type Task } from '#schema/study-work.ts'
import { LENSES } from '#url/search.ts'

/** What a teacher can fix of a case: the name, its parts, the lens, questions of one's own, and filters of the evidence. */
export function AssignmentFields({ task, set }: { task: Task; set: (part: Partial<Task>) => void }) {
  const { locale, m } = useI18n(ASSIGNMENT, SHELL)
  const words = m.assignment
  const toggle = (part: CasePart) =>
    set({ without: task.without.includes(part) ? task.without.filter((p) => p !== part) : [...task.without, part] })
  return (
    <>
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
    </>
  )
}
