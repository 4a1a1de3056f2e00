import type { StageState } from './stage-state.ts'

/** The stage as a window shares it: `rev` grows with every change, `by` names the window that made it. */
export type Shared = { state: StageState; rev: number; by: string }

/** Messages between the windows of one talk. `ask`: a window that was opened, or was hidden, asks for the present state. */
export type TalkMessage = { say: 'state'; shared: Shared } | { say: 'ask' } | { say: 'bye'; by: string }

/** Whether another window's state is newer than this one's. Of two states made at once, both windows choose the same one. */
export const isNewer = (mine: Shared, theirs: Shared): boolean => theirs.rev > mine.rev || (theirs.rev === mine.rev && theirs.by > mine.by)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isNumberOrNull = (value: unknown) => value === null || Number.isFinite(value)
const isTextOrNull = (value: unknown) => value === null || typeof value === 'string'

function isState(value: unknown): value is StageState {
  return (
    isRecord(value) &&
    Number.isInteger(value.at) &&
    (value.lens === null || value.lens === 'told' || value.lens === 'evidence') &&
    isTextOrNull(value.mark) &&
    isTextOrNull(value.evidence) &&
    typeof value.blank === 'boolean' &&
    isNumberOrNull(value.started) &&
    isNumberOrNull(value.since)
  )
}

/** Reads a message as it came in; null for anything else, because another release of the page may be open in the other window. */
export function readTalkMessage(data: unknown): TalkMessage | null {
  if (!isRecord(data)) return null
  if (data.say === 'ask') return { say: 'ask' }
  if (data.say === 'bye' && typeof data.by === 'string') return { say: 'bye', by: data.by }
  const { shared } = data
  if (data.say !== 'state' || !isRecord(shared) || !isState(shared.state)) return null
  return Number.isInteger(shared.rev) && typeof shared.by === 'string'
    ? { say: 'state', shared: { state: shared.state, rev: shared.rev as number, by: shared.by } }
    : null
}
