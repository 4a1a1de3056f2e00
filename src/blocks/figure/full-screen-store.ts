import { useSyncExternalStore, useEffect, useState } from 'react'

/** Every figure on a page can open the full-screen view. One of them holds the dialog, so that it stays open when the figure changes. */
let doors: readonly object[] = []
const listeners = new Set<() => void>()

function set(next: readonly object[]): void {
  doors = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** True for exactly one of the components on the page that call it. */
export function useIsHost(): boolean {
  const [me] = useState(() => ({}))
  const host = useSyncExternalStore(
    subscribe,
    () => doors[0] === me,
    () => false,
  )
  useEffect(() => {
    set([...doors, me])
    return () => set(doors.filter((d) => d !== me))
  }, [me])
  return host
}

/** Ids of the figures of the page, in document order. */
export const figuresOnPage = (): string[] => [
  ...new Set([...document.querySelectorAll<HTMLElement>('main [data-figure]')].flatMap((e) => e.dataset.figure ?? [])),
]
