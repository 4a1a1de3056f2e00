import type { Edit } from './edit.ts'

/** One action and the edit that undoes it. */
export type Step = { edit: Edit; back: Edit }
/** The actions that can be undone and redone; the next one to undo or redo comes last. */
export type History = { past: readonly Step[]; future: readonly Step[] }

/** How many steps back are kept. */
const MOST = 100
export const NO_HISTORY: History = { past: [], future: [] }

const fields = (edit: Edit) =>
  edit.do === 'write' ? `${edit.id} ${Object.keys(edit.patch).sort().join()}` : edit.do === 'rename' ? 'rename' : null

/** The history after an action. Continued typing in one field counts as one action and is undone as a whole. */
export function remember({ past }: History, step: Step): History {
  const last = past.at(-1)
  const isSame = last !== undefined && fields(step.edit) !== null && fields(last.edit) === fields(step.edit)
  const next = isSame ? [...past.slice(0, -1), { edit: step.edit, back: last.back }] : [...past, step]
  return { past: next.slice(-MOST), future: [] }
}

/** Undoes the last action: the edit to apply, and the history afterwards. Null when there is nothing to undo. */
export function undone({ past, future }: History): { edit: Edit; history: History } | null {
  const step = past.at(-1)
  return step ? { edit: step.back, history: { past: past.slice(0, -1), future: [...future, step] } } : null
}

/** Redoes the action that was undone last. Null when there is none. */
export function redone({ past, future }: History): { edit: Edit; history: History } | null {
  const step = future.at(-1)
  return step ? { edit: step.edit, history: { past: [...past, step], future: future.slice(0, -1) } } : null
}
