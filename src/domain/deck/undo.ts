/** A value with the way back and forth. `past` and `future` hold the nearest last. */
export type Undoable<T> = { past: readonly T[]; present: T; future: readonly T[] }

/** How many steps back are kept. */
const MOST = 100

export const undoable = <T>(present: T): Undoable<T> => ({ past: [], present, future: [] })

/** A new present; what was undone before can no longer be redone. The same value changes nothing. */
export const advance = <T>(state: Undoable<T>, present: T): Undoable<T> =>
  Object.is(present, state.present) ? state : { past: [...state.past, state.present].slice(-MOST), present, future: [] }

export function undo<T>(state: Undoable<T>): Undoable<T> {
  if (state.past.length === 0) return state
  const past = [...state.past]
  const present = past.pop() as T
  return { past, present, future: [...state.future, state.present] }
}

export function redo<T>(state: Undoable<T>): Undoable<T> {
  if (state.future.length === 0) return state
  const future = [...state.future]
  const present = future.pop() as T
  return { past: [...state.past, state.present], present, future }
}
