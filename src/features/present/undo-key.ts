import type { KeyboardEvent } from 'react'

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'target' | 'preventDefault'>

/**
 * Undoes by Ctrl or Cmd with Z, and redoes with Shift besides. While a text is written, the keys belong to the text.
 * @param undo null when there is nothing to undo; `redo` likewise
 */
export function undoKey(event: Press, undo: (() => void) | null, redo: (() => void) | null): void {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
  const isText = event.target instanceof HTMLElement && event.target.closest('input, textarea') !== null
  if (isText) return
  event.preventDefault()
  if (event.shiftKey) redo?.()
  else undo?.()
}
