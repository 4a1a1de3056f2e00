import { useEffect, useMemo, useState } from 'react'
import { type FigureRow, figureRows } from '#charts/frame/figure-rows.ts'
import { type Difference, differenceOf, type PickedMark } from '#domain/difference.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { readCompared, writeCompared } from '#url/figure-search.ts'
import { useParameter, useSetSearch } from '#blocks/navigation/navigation.tsx'

/** Name of a row across panels: a key alone repeats where two panels have series of one id. */
export const rowName = (row: FigureRow): string => `${row.panel.id}/${row.key}`

const markOf = (row: FigureRow): PickedMark => ({ panel: row.panel, series: row.series, point: row.point, claims: row.claims })
const labelOf = (row: FigureRow): string => [row.seriesText, row.xText, row.fullText].filter((t) => t !== '').join(' · ')

/** Two points of a figure being picked for a comparison: what may be picked, what was, and the steps. */
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

/**
 * Comparing two points of a figure. The pair stands in the address (`compare`), so that it can be sent and comes back with Back and
 * reload; points that the figure no longer has are left out. Escape stops, as does the button.
 */
export function useDifference(figure: FigureAnswer): Picking {
  const { locale, m } = useI18n(FIGURE)
  const words = m.figure.difference
  const setSearch = useSetSearch()
  const asked = readCompared(useParameter('compare'))
  const active = asked?.figure === figure.spec.id
  const names = active ? asked.points : NONE
  const [fault, setFault] = useState<'noValue' | 'same' | null>(null)
  const all = useMemo(() => (active ? figureRows(figure, locale) : []), [active, figure, locale])
  const rows = names.flatMap((name) => all.find((row) => rowName(row) === name && row.point.y !== null) ?? [])
  const write = (points: readonly string[] | null) => {
    setFault(null)
    setSearch({ compare: points === null ? null : writeCompared({ figure: figure.spec.id, points: [...points] }) }, { replace: true })
  }
  useEffect(() => {
    if (!active) return
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return
      setSearch({ compare: null }, { replace: true })
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [active, setSearch])
  const [first, second] = rows
  return {
    active,
    rows,
    message: fault ? words[fault] : first ? words.pickSecond({ first: labelOf(first) }) : words.pickFirst,
    difference: first && second ? differenceOf(markOf(first), markOf(second), figure.spec) : null,
    pick: (row) => {
      if (row.point.y === null) return setFault('noValue')
      if (first && !second && rowName(first) === rowName(row)) return setFault('same')
      write(first && !second ? [rowName(first), rowName(row)] : [rowName(row)])
    },
    toggle: () => write(active ? null : NONE),
    again: () => write(NONE),
  }
}

const NONE: readonly string[] = []
