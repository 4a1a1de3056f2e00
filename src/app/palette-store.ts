import { useSyncExternalStore } from 'react'

/** Whether the command palette is open: set from the header's button and from the keyboard, read where the palette stands. */
let isOpen = false
const listeners = new Set<() => void>()

/** Opens or closes the command palette, from anywhere in the app. */
export function setPaletteOpen(next: boolean): void {
  isOpen = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the command palette is open. Always closed in the HTML that the build writes. */
export const usePaletteOpen = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isOpen,
    () => false,
  )
