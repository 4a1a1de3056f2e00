/** Rows that a Page key passes. */
const PAGE = 10

/** The place to which a key moves in a list of `count` rows, counted from 0; null for a key that moves nowhere. */
export function placeAfter(key: string, place: number, count: number): number | null {
  const moves: Partial<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + PAGE,
    PageUp: place - PAGE,
    Home: 0,
    End: count - 1,
  }
  const to = Object.hasOwn(moves, key) ? moves[key] : undefined
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to))
}
