/** The end of an axis that starts at zero: the next 1, 2 or 5 times a power of ten; 1 for an axis without height. */
export function niceTop(highest: number): number {
  if (!(highest > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(highest))
  const step = [1, 2, 5, 10].find((s) => s * power >= highest) ?? 10
  return step * power
}
