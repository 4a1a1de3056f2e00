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
