import type { StageState } from './stage-state.ts'

/** The stage as a window shares it: `rev` grows with every change, `by` names the window that made it. */
export type Shared = { state: StageState; rev: number; by: string }

/** What windows of one talk say to each other. `ask`: a window that opened, or was hidden, wants to catch up. */
export type TalkMessage = { say: 'state'; shared: Shared } | { say: 'ask' } | { say: 'bye'; by: string }

/** True when another window's word is newer than mine. Of two made at once, both windows take the same one. */
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

/** A message as it came in; null for what is none: another release of the page may be speaking. */
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
