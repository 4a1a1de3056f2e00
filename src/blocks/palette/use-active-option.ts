import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import type { PaletteItem } from './item.ts'
import { steppedTo } from './palette-words.ts'

/**
 * Which option of the palette is active, and its keys: arrows move on, Enter runs it. `items` are all options in order;
 * the active one is kept in view inside `list`. `current` is undefined when there is no option.
 */
export function useActiveOption(items: readonly PaletteItem[], list: RefObject<HTMLElement | null>, run: (item: PaletteItem) => void) {
  const [active, setActive] = useState(0)
  const at = Math.min(active, items.length - 1)
  const current = items[at]
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' })
  })
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const next = steppedTo(event.key, at, items.length)
    if (next !== null) {
      event.preventDefault()
      setActive(next)
    } else if (event.key === 'Enter' && current) {
      event.preventDefault()
      run(current)
    }
  }
  return { current, setActive, onKeyDown }
}
