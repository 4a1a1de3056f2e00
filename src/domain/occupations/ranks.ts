/** One number for each group, in the order of the groups; null where there is none. */
export type Column = readonly (number | null)[]

/**
 * Ranks of what is there: 1 is the highest, equals share the mean of their places, null stays null.
 * Mean ranks for ties as in Kendall & Gibbons, Rank Correlation Methods (5th ed., 1990), chapter 3.
 */
export function ranksOf(values: Column): (number | null)[] {
  const order = values.flatMap((value, at) => (value === null ? [] : [{ value, at }])).sort((a, b) => b.value - a.value)
  const ranks: (number | null)[] = values.map(() => null)
  let from = 0
  while (from < order.length) {
    let to = from
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1
    for (const { at } of order.slice(from, to + 1)) ranks[at] = (from + to) / 2 + 1
    from = to + 1
  }
  return ranks
}

/** Pearson's product-moment correlation; null when one side does not vary. */
function pearson(a: readonly number[], b: readonly number[]): number | null {
  const mean = (x: readonly number[]) => x.reduce((sum, value) => sum + value, 0) / x.length
  const [ma, mb] = [mean(a), mean(b)]
  let [ab, aa, bb] = [0, 0, 0]
  for (const [i, x] of a.entries()) {
    const [da, db] = [x - ma, (b[i] ?? mb) - mb]
    ab += da * db
    aa += da * da
    bb += db * db
  }
  return aa === 0 || bb === 0 ? null : Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)))
}

/**
 * Spearman's rank correlation: Pearson's correlation of the ranks (C. Spearman, American Journal of Psychology 15, 1904, pp. 72–101),
 * over the groups that both columns have. Without ties it is 1 − 6 Σd² ÷ n(n² − 1). Between −1 and 1; null for fewer than three groups,
 * or when one column puts all of them level.
 */
export function spearman(a: Column, b: Column): { rho: number; n: number } | null {
  const both = a.flatMap((x, i) => {
    const y = b[i]
    return x === null || y === null || y === undefined ? [] : [{ x, y }]
  })
  if (both.length < 3) return null
  const dense = (values: number[]) => ranksOf(values).map((r) => r ?? 0)
  const rho = pearson(dense(both.map((p) => p.x)), dense(both.map((p) => p.y)))
  return rho === null ? null : { rho, n: both.length }
}

/** Mean of the values by weight, over the entries that have both; null when no weight is left. `covered`: the weight that counted. */
export function weightedMean(values: Column, weights: Column): { mean: number; covered: number } | null {
  let [sum, covered] = [0, 0]
  for (const [i, value] of values.entries()) {
    const weight = weights[i] ?? null
    if (value === null || weight === null) continue
    sum += value * weight
    covered += weight
  }
  return covered > 0 ? { mean: sum / covered, covered } : null
}
