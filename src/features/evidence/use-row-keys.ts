import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { placeAfter } from './row-keys.ts'

type Options = {
  count: number
  scrollTo: (place: number) => void
  onOpen: (place: number) => void
  onSelect: (place: number) => void
  root: { readonly current: HTMLElement | null }
}

/** Keys of the table: arrows, Page, Home and End move between rows, Enter opens, Space selects. One row at a time takes part in tabbing. */
export function useRowKeys({ count, scrollTo, onOpen, onSelect, root }: Options) {
  const [active, setActive] = useState(0)
  const wanted = useRef<number | null>(null)
  const place = Math.min(active, Math.max(0, count - 1))

  // The row may be drawn only after scrolling: it gets the focus as soon as it is there.
  useEffect(() => {
    if (wanted.current === null) return
    const row = root.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`)
    if (!row) return
    wanted.current = null
    row.focus({ preventScroll: true })
  })

  const go = (next: number) => {
    wanted.current = next
    setActive(next)
    scrollTo(next)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target instanceof HTMLElement ? event.target : null
    // Links and boxes inside a row keep their own keys; arrows still move.
    const isRow = target?.getAttribute('role') === 'row'
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const to = placeAfter(event.key, place, count)
    if (to !== null && target?.closest('[data-index]')) {
      event.preventDefault()
      go(to)
    } else if (isRow && event.key === 'Enter') {
      event.preventDefault()
      onOpen(place)
    } else if (isRow && event.key === ' ') {
      event.preventDefault()
      onSelect(place)
    }
  }
  return { active: place, setActive, onKeyDown }
}
