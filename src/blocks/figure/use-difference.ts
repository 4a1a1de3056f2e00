import { useEffect, useState } from 'react'
import type { FigureRow } from '#charts/frame/figure-rows.ts'
import { type Difference, differenceOf, type PickedMark } from '#domain/difference.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { useMessages } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'

/** Name of a row across panels: a key alone repeats where two panels have series of one id. */
export const rowName = (row: FigureRow): string => `${row.panel.id}/${row.key}`

const markOf = (row: FigureRow): PickedMark => ({ panel: row.panel, series: row.series, point: row.point, claim: row.claims[0] ?? null })
const labelOf = (row: FigureRow): string => [row.seriesText, row.xText, row.fullText].filter((t) => t !== '').join(' · ')

export type Picking = {
  active: boolean
  rows: readonly FigureRow[]
  /** What to do next, or what was wrong with the last pick. */
  message: string
  difference: Difference | null
  pick: (row: FigureRow) => void
  toggle: () => void
  again: () => void
}

/** True when a figure has two marks with a value. */
export const canCompare = (figure: FigureAnswer): boolean =>
  figure.spec.panels.flatMap((p) => p.series.flatMap((s) => s.points)).filter((p) => p.y !== null).length >= 2

/** Picking two marks of a figure. Escape stops, as does the button. */
export function useDifference(figure: FigureAnswer): Picking {
  const { figure: words } = useMessages(FIGURE)
  const [active, setActive] = useState(false)
  const [rows, setRows] = useState<readonly FigureRow[]>([])
  const [message, setMessage] = useState('')
  const start = () => {
    setRows([])
    setMessage(words.difference.pickFirst)
  }
  useEffect(() => {
    if (!active) return
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return
      setActive(false)
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [active])
  const [first, second] = rows
  return {
    active,
    rows,
    message,
    difference: first && second ? differenceOf(markOf(first), markOf(second), figure.spec) : null,
    pick: (row) => {
      if (row.point.y === null) return setMessage(words.difference.noValue)
      if (rows.length === 1 && first && rowName(first) === rowName(row)) return setMessage(words.difference.same)
      const next = rows.length === 1 ? [...rows, row] : [row]
      setRows(next)
      setMessage(next.length === 1 ? words.difference.pickSecond({ first: labelOf(row) }) : '')
    },
    toggle: () => {
      if (!active) start()
      setActive(!active)
    },
    again: start,
  }
}
