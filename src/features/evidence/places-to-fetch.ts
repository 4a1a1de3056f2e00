/** Rows fetched ahead on each side: more than a reader scrolls while they are fetched. */
const AHEAD = 120

/**
 * Places of the rows to fetch now: those from `from` to `to` and around them that were not asked for yet. A few at the edge wait until there
 * are more of them; visible ones do not.
 * @param count how many rows there are
 */
export function placesToFetch(from: number, to: number, count: number, asked: ReadonlySet<number>): number[] {
  const places: number[] = []
  for (let place = Math.max(0, from - AHEAD); place <= Math.min(count - 1, to + AHEAD); place += 1)
    if (!asked.has(place)) places.push(place)
  const isUrgent = places.some((place) => place >= from && place <= to)
  return isUrgent || places.length >= AHEAD / 2 ? places : []
}
