import { CASE_PARTS, type Task } from '#schema/study-work.ts'
import { LENSES, readChoice, type SearchNotice } from './search.ts'

/** Longest text of a teacher that a link carries, and how many questions. */
const MAX_TEXT = 300
export const MAX_QUESTIONS = 3

/** For whom a case is shown. */
export type CaseView = 'student' | 'teacher'

/** `?for=teacher`, `?step=evidence-1`, and what an assignment fixes: `?task=Week+3&without=argue&ask=…&ask=…&filters=country%3DUS`. */
export function readStudySearch(params: URLSearchParams): {
  view: CaseView
  step: string | null
  task: Task | null
  notices: SearchNotice[]
} {
  const notices: SearchNotice[] = []
  const view = readChoice(params, 'for', ['student', 'teacher'], 'student', notices)
  const without = (params.get('without') ?? '').split(',').filter((part) => part !== '')
  const known = CASE_PARTS.filter((part) => without.includes(part))
  const unknown = without.filter((part) => !CASE_PARTS.some((p) => p === part))
  if (unknown.length > 0) notices.push({ parameter: 'without', value: unknown.join(',').slice(0, 60) })
  const title = params.get('task')
  const task: Task | null =
    title === null
      ? null
      : {
          title: title.slice(0, MAX_TEXT),
          lens: readChoice(params, 'lens', LENSES, 'evidence', []),
          without: known,
          questions: params
            .getAll('ask')
            .map((q) => q.trim().slice(0, MAX_TEXT))
            .filter((q) => q !== '')
            .slice(0, MAX_QUESTIONS),
          filters: (params.get('filters') ?? '').replace(/^\?/, '').slice(0, MAX_TEXT),
        }
  return { view, step: params.get('step'), task, notices }
}

/** The query of an assignment's link. */
export function writeTask(task: Task): string {
  const params = new URLSearchParams({ task: task.title })
  if (task.lens !== 'evidence') params.set('lens', task.lens)
  if (task.without.length > 0) params.set('without', task.without.join(','))
  for (const question of task.questions) params.append('ask', question)
  if (task.filters !== '') params.set('filters', task.filters)
  return `?${params}`
}
