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

/** Keys and the keys of clickers, by what they do. Letters in either case. */
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

export type KeyPress = { key: string; shiftKey: boolean; altKey: boolean; ctrlKey: boolean; metaKey: boolean }

/**
 * The command of a key; null when the key is not the stage's. Whatever has the focus, keys that turn pages turn pages; only where words
 * are typed do keys belong to the words, Escape apart.
 */
export function stageCommand(press: KeyPress, isTyping: boolean): StageCommand | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null
  if (isTyping) return press.key === 'Escape' ? 'close' : null
  // Shift and Space go back, as in documents.
  if (press.key === ' ' && press.shiftKey) return 'previous'
  return COMMANDS[press.key] ?? COMMANDS[press.key.toLowerCase()] ?? null
}
