import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import type { Density, LedgerColumn } from '#url/evidence-search.ts'

/** First guess of a row's height; each row is measured once it is drawn. */
const GUESS: Record<Density, number> = { comfortable: 92, compact: 41 }
const OVERSCAN = 3
type Range = { from: number; to: number }
type Given = {
  /** How many rows there are. */
  count: number
  density: Density
  columns: readonly LedgerColumn[]
  /** Sets which rows are near the window: the first and the last of them. */
  onRange: (change: (now: Range) => Range) => void
}

/** The rows that are near the window, and where they stand: `list` is the ref of their box, `margin` its distance from the page's top (pixels). */
export function useRowWindow({ count, density, columns, onRange }: Given) {
  const list = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  const virtual = useWindowVirtualizer({ count, estimateSize: () => GUESS[density], overscan: OVERSCAN, scrollMargin: margin })
  const items = virtual.getVirtualItems()
  const from = items[0]?.index ?? 0
  const to = items.at(-1)?.index ?? 0
  useLayoutEffect(() => {
    onRange((r) => (r.from === from && r.to === to ? r : { from, to }))
  }, [from, to, onRange])
  // The height of what is above the list may change at any time.
  useLayoutEffect(() => {
    const top = list.current ? Math.round(list.current.getBoundingClientRect().top + scrollY) : 0
    setMargin((m) => (Math.abs(m - top) < 1 ? m : top))
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights known for one density mean nothing for the other
  useLayoutEffect(() => virtual.measure(), [density, columns])
  return { list, virtual, items, margin }
}
