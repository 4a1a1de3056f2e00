/** What a key does on the stage. */
export type StageCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'blank'
  | 'overview'
  | 'go-to'
  | 'pointer'
  | 'timer'
  | 'help'
  | 'evidence'
  | 'park'
  | 'lens'
  | 'code'
  | 'speaker'
  | 'notes'
  | 'full-screen'
  | 'next-mark'
  | 'previous-mark'
  | 'close'

/** The keys of keyboards and of clickers for each command. Capital letters count as small ones. */
const COMMANDS: Readonly<Record<string, StageCommand>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  o: 'overview',
  g: 'go-to',
  l: 'pointer',
  t: 'timer',
  '?': 'help',
  e: 'evidence',
  q: 'park',
  a: 'lens',
  c: 'code',
  s: 'speaker',
  n: 'notes',
  f: 'full-screen',
  ArrowDown: 'next-mark',
  ArrowUp: 'previous-mark',
  Escape: 'close',
}

/** A key with the modifiers held, as a keyboard event names them. */
export type KeyPress = { key: string; shiftKey: boolean; altKey: boolean; ctrlKey: boolean; metaKey: boolean }

/**
 * The command of a key; null when the stage does not use the key. Keys that turn pages work whatever has the focus, except where text is
 * typed: there only Escape works.
 */
export function stageCommand(press: KeyPress, isTyping: boolean): StageCommand | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null
  if (isTyping) return press.key === 'Escape' ? 'close' : null
  // Shift and Space go back, as in documents.
  if (press.key === ' ' && press.shiftKey) return 'previous'
  return COMMANDS[press.key] ?? COMMANDS[press.key.toLowerCase()] ?? null
}
