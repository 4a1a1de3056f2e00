import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useState } from 'react'
import { type FigureRow, yearOf } from './figure-rows.ts'
import { stepOf, stepTo } from './step-marks.ts'

type Options = {
  box: { current: HTMLElement | null }
  rows: readonly FigureRow[]
  /** The row of the mark at a place of the window; null where there is none in reach. */
  rowAt: (clientX: number, clientY: number) => FigureRow | null
  onYear: (year: string | null) => void
  onActive: ((key: string | null) => void) | undefined
  /** Opens a mark, or picks it. `needsTwoTaps`: a first tap only shows it. */
  use: (row: FigureRow) => void
  needsTwoTaps: boolean
}

/** The mark that is shown, by hover, tap or arrows, and the handlers of the box that owns focus and keys. */
export function useActiveMark({ box, rows, rowAt, onYear, onActive, use, needsTwoTaps }: Options) {
  const [active, setActive] = useState<FigureRow | null>(null)
  const [byTouch, setByTouch] = useState(false)
  const show = (row: FigureRow | null) => {
    setActive(row)
    if (row?.key !== active?.key) onActive?.(row?.key ?? null)
    onYear(row ? yearOf(row.point) : null)
  }

  // A tap elsewhere clears what a tap here showed.
  useEffect(() => {
    if (!active || !byTouch) return
    const clear = (event: Event) => {
      if (event.target instanceof Node && box.current?.contains(event.target)) return
      setActive(null)
      onActive?.(null)
      onYear(null)
    }
    document.addEventListener('pointerdown', clear)
    return () => document.removeEventListener('pointerdown', clear)
  }, [active, byTouch, onActive, onYear, box])

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === 'touch') return
    setByTouch(false)
    show(rowAt(event.clientX, event.clientY))
  }
  const onPointerLeave = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType !== 'touch') show(null)
  }
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const row = rowAt(event.clientX, event.clientY)
    const isTouch = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch'
    if (!row) return show(null)
    if (isTouch && active?.key !== row.key) {
      setByTouch(true)
      if (needsTwoTaps) return show(row)
    }
    use(row)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const step = stepOf(event.key)
    if (step) {
      event.preventDefault()
      const next = stepTo(rows, active, step)
      if (next) show(next)
    } else if (event.key === 'Enter' && active) {
      event.preventDefault()
      use(active)
    } else if (event.key === 'Escape' && active) {
      // Escape leaves the mark first, and not yet what is around the plot (full-screen view, picking).
      event.stopPropagation()
      event.preventDefault()
      show(null)
    }
  }
  const onBlur = () => {
    if (!byTouch) show(null)
  }
  return { active, byTouch, handlers: { onPointerMove, onPointerLeave, onClick, onKeyDown, onBlur } }
}
