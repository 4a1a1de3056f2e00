/** Logarithmic map of `domain` (both ends above zero) onto `range`. Values at or below zero stand at the lower end. */
export function logScale([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): (value: number) => number {
  const [l0, l1] = [Math.log10(d0), Math.log10(d1)]
  if (l0 === l1) return () => (r0 + r1) / 2
  return (value) => (value <= d0 ? r0 : r0 + ((Math.log10(value) - l0) / (l1 - l0)) * (r1 - r0))
}

/** Powers of ten that enclose the positive values, with 2 and 5 between them where there is room for `count` ticks. */
export function logTicks(values: readonly number[], count: number): { domain: [number, number]; ticks: number[] } {
  const positive = values.filter((v) => v > 0)
  if (positive.length === 0) return { domain: [1, 10], ticks: [1, 10] }
  const low = Math.floor(Math.log10(Math.min(...positive)) + 1e-9)
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...positive)) - 1e-9))
  const decades = Array.from({ length: high - low + 1 }, (_, i) => Number((10 ** (low + i)).toPrecision(12)))
  const fine = decades.flatMap((d, i) => (i === decades.length - 1 ? [d] : [d, d * 2, d * 5]))
  const domain: [number, number] = [decades[0] ?? 1, decades.at(-1) ?? 10]
  const step = Math.max(1, Math.ceil((decades.length - 1) / Math.max(1, count)))
  return { domain, ticks: fine.length <= count + 2 ? fine : decades.filter((_, i) => i % step === 0 || i === decades.length - 1) }
}
