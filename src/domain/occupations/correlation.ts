import { type Column, ranksOf } from './ranks.ts'

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
