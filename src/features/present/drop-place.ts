/**
 * Where a dragged entry of a list would stand if it were dropped: before the first entry whose middle lies below the pointer. Within its own
 * height it stays where it is.
 * @param middles heights of the entries' middles, from the top, in px
 * @param from where the dragged entry stands now
 * @param y height of the pointer, in px
 */
export function dropPlace(middles: readonly number[], from: number, y: number): number {
  const before = middles.filter((middle) => middle <= y).length
  // Taken out of its place, the entries after it move up by one.
  return before > from ? before - 1 : before
}
