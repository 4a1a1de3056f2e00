import type { FigureRow } from './figure-rows.ts'

/** A step from one mark to another by the keyboard. */
export type Step = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last'

/** Keys of the frame: arrows walk the points of a series, up and down change series. */
export function stepOf(key: string): Step | null {
  switch (key) {
    case 'ArrowRight':
      return 'next'
    case 'ArrowLeft':
      return 'previous'
    case 'ArrowUp':
      return 'up'
    case 'ArrowDown':
      return 'down'
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    default:
      return null
  }
}

const distance = (a: FigureRow, b: FigureRow): number =>
  a.point.x === b.point.x
    ? 0
    : typeof a.point.x === 'number' && typeof b.point.x === 'number'
      ? Math.abs(a.point.x - b.point.x)
      : Math.abs(a.index - b.index) + 1

/**
 * The row that a key leads to. Left and right move inside a series, up and down to another one; in a panel with one series all four move
 * inside it. At the ends nothing changes.
 * @param rows rows of one panel, in plotted order
 */
export function stepTo(rows: readonly FigureRow[], from: FigureRow | null, step: Step): FigureRow | null {
  const first = rows[0] ?? null
  if (!from) return step === 'last' || step === 'previous' ? (rows.at(-1) ?? null) : first
  const series = [...new Set(rows.map((r) => r.series.id))]
  const own = rows.filter((r) => r.series.id === from.series.id)
  const at = own.findIndex((r) => r.key === from.key)
  const along = (by: number) => own[Math.min(own.length - 1, Math.max(0, at + by))] ?? from
  const across = (by: number) => {
    if (series.length === 1) return along(by)
    const next = series[series.indexOf(from.series.id) + by]
    if (next === undefined) return from
    return (
      rows
        .filter((r) => r.series.id === next)
        .reduce<FigureRow | null>((best, r) => (best === null || distance(from, r) < distance(from, best) ? r : best), null) ?? from
    )
  }
  switch (step) {
    case 'next':
      return along(1)
    case 'previous':
      return along(-1)
    case 'up':
      return across(-1)
    case 'down':
      return across(1)
    case 'first':
      return own[0] ?? from
    case 'last':
      return own.at(-1) ?? from
  }
}
