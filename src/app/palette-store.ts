import { useSyncExternalStore } from 'react'

/** Whether the command palette is open: set from the header's button and from the keyboard, read where the palette stands. */
let isOpen = false
const listeners = new Set<() => void>()

export function setPaletteOpen(next: boolean): void {
  isOpen = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const usePaletteOpen = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isOpen,
    () => false,
  )
