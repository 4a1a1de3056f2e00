/**
 * Thins a run of points sorted by `t` to about `target` points: in each of target ÷ 2 equal buckets it keeps the lowest
 * and the highest, and it always keeps the first and the last. No peak is lost, unlike with averages or every n-th point.
 */
export function decimate<P extends { t: number; y: number | null }>(points: readonly P[], target: number): P[] {
  const first = points[0]
  const last = points.at(-1)
  if (points.length <= target || !first || !last) return [...points]
  const buckets = Math.max(1, Math.floor(target / 2) - 1)
  const width = (last.t - first.t) / buckets || 1
  const kept: P[] = [first]
  let start = 1
  for (let b = 0; b < buckets && start < points.length - 1; b++) {
    const end = b === buckets - 1 ? Number.POSITIVE_INFINITY : first.t + width * (b + 1)
    let low: P | undefined
    let high: P | undefined
    let at = start
    for (; at < points.length - 1; at++) {
      const p = points[at]
      if (!p || p.t >= end) break
      if (p.y === null) continue
      if (!low || p.y < (low.y ?? 0)) low = p
      if (!high || p.y > (high.y ?? 0)) high = p
    }
    start = at
    if (low && high) kept.push(...(low === high ? [low] : low.t < high.t ? [low, high] : [high, low]))
  }
  kept.push(last)
  return kept
}
