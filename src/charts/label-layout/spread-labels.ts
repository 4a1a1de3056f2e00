/**
 * Moves label centres apart so that neighbours are at least their half-heights apart and all stay inside [min, max],
 * as near to their wish as possible. Keeps the order. When they cannot all fit, they are spread evenly.
 */
export function spreadLabels(labels: readonly { at: number; size: number }[], min: number, max: number): number[] {
  const order = labels.map((l, i) => ({ ...l, i })).sort((a, b) => a.at - b.at || a.i - b.i)
  const total = order.reduce((s, l) => s + l.size, 0)
  const out: number[] = new Array(labels.length).fill(0)
  if (total > max - min) {
    let cursor = min
    for (const l of order) {
      const share = (l.size / total) * (max - min)
      out[l.i] = cursor + share / 2
      cursor += share
    }
    return out
  }
  let cursor = min
  const placed = order.map((l) => {
    const at = Math.max(l.at, cursor + l.size / 2)
    cursor = at + l.size / 2
    return at
  })
  let limit = max
  for (let k = order.length - 1; k >= 0; k--) {
    const l = order[k]
    const at = placed[k]
    if (!l || at === undefined) continue
    const moved = Math.min(at, limit - l.size / 2)
    out[l.i] = moved
    limit = moved - l.size / 2
  }
  return out
}
