const SHORT = 4
const LONG = 8

/** How many typing errors a word may have: none below four letters, one below eight, then two. Only Latin words. */
export const slipsAllowed = (term: string): number => (/^[a-z]+$/.test(term) ? (term.length < SHORT ? 0 : term.length < LONG ? 1 : 2) : 0)

/**
 * Whether two words differ by at most `limit` typing errors (a letter missing, added or changed, or two swapped). Optimal string
 * alignment distance; stops as soon as a row exceeds the limit.
 */
export function isNear(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false
  const width = b.length + 1
  let [before, last, row] = [new Uint8Array(width), Uint8Array.from({ length: width }, (_, j) => j), new Uint8Array(width)]
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row[j] = cost
      least = Math.min(least, cost)
    }
    if (least > limit) return false
    ;[before, last, row] = [last, row, before]
  }
  return (last[b.length] ?? 0) <= limit
}
