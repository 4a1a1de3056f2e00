import type { Edit } from './edit.ts'

/** One thing that was done, and what takes it back. */
export type Step = { edit: Edit; back: Edit }
/** What can be undone and redone; the nearest stands last. */
export type History = { past: readonly Step[]; future: readonly Step[] }

/** How many steps back are kept. */
const MOST = 100
export const NO_HISTORY: History = { past: [], future: [] }

const fields = (edit: Edit) =>
  edit.do === 'write' ? `${edit.id} ${Object.keys(edit.patch).sort().join()}` : edit.do === 'rename' ? 'rename' : null

/** The history after a step. Typing on in one field is one step: it is undone as a whole. */
export function remember({ past }: History, step: Step): History {
  const last = past.at(-1)
  const isSame = last !== undefined && fields(step.edit) !== null && fields(last.edit) === fields(step.edit)
  const next = isSame ? [...past.slice(0, -1), { edit: step.edit, back: last.back }] : [...past, step]
  return { past: next.slice(-MOST), future: [] }
}

/** Takes the last step back: what to do for it, and the history after. Null when there is nothing to undo. */
export function undone({ past, future }: History): { edit: Edit; history: History } | null {
  const step = past.at(-1)
  return step ? { edit: step.back, history: { past: past.slice(0, -1), future: [...future, step] } } : null
}

/** Does again what was undone last. */
export function redone({ past, future }: History): { edit: Edit; history: History } | null {
  const step = future.at(-1)
  return step ? { edit: step.edit, history: { past: [...past, step], future: future.slice(0, -1) } } : null
}
