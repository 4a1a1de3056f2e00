/** From a value to its place in px. */
export type Scale = (value: number) => number

/** Linear map of `domain` onto `range`; a domain of no width maps to the middle. */
export function linearScale([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): Scale {
  if (d1 === d0) return () => (r0 + r1) / 2
  return (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0)
}

/** Step of 1, 2, 2.5 or 5 × 10ⁿ that cuts `span` into about `count` pieces. */
function niceStep(span: number, count: number): number {
  const rough = span / Math.max(1, count)
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 2.5, 5, 10].find((f) => f * magnitude >= rough * 0.999) ?? 10
  return factor * magnitude
}

/**
 * Round ticks that cover the values, and the domain they span. `zero` makes the domain include 0; `cap` (e.g. 100 for
 * shares) is never passed. Values that are all equal get room on both sides.
 */
export function niceTicks(
  values: readonly number[],
  { count = 4, zero = false, cap }: { count?: number; zero?: boolean; cap?: number } = {},
): { domain: [number, number]; ticks: number[] } {
  const finite = values.filter((v) => Number.isFinite(v))
  let min = Math.min(...finite)
  let max = Math.max(...finite)
  if (!finite.length) [min, max] = [0, 1]
  if (zero) [min, max] = [Math.min(0, min), Math.max(0, max)]
  if (min === max) {
    const room = Math.abs(min) * 0.1 || 1
    ;[min, max] = zero ? [0, 1] : [min - room, max + room]
  }
  const step = niceStep(max - min, count)
  // Decimals of the step (2.5 has one more than its magnitude): keeps 0.30000000000000004 out of the labels.
  const decimals = Math.max(0, 1 - Math.floor(Math.log10(step)))
  const round = (v: number) => Number(v.toFixed(Math.min(12, decimals)))
  const lo = round(Math.floor(min / step + 1e-9) * step)
  const hi = round(Math.ceil(max / step - 1e-9) * step)
  const ticks: number[] = []
  for (let v = lo; v <= hi + step / 2; v += step) ticks.push(round(v))
  const top = cap !== undefined && max <= cap ? Math.min(hi, cap) : hi
  return { domain: [lo, top], ticks: ticks.filter((t) => t <= top) }
}
