import type { TornadoBar } from '#domain/scenario/tornado.ts'

/** Width of the scale of all bars, in px. */
export const TORNADO_WIDTH = 360
/** So much of a bar is drawn at least, so that it can be seen. */
const LEAST = 2

/** A bar of the tornado on its scale: the part below the present result, and the part above it. Places in px. */
export type PlacedBar = {
  parameter: TornadoBar['parameter']
  from: number
  to: number
  low: { x: number; width: number }
  high: { x: number; width: number }
}

/** Bars on one scale from zero, with the mark of the present result; what changes nothing is listed apart. */
export function layoutTornado(bars: readonly TornadoBar[], value: number) {
  // Where every result is zero, any scale will do.
  const top = Math.max(value, ...bars.flatMap((b) => [b.atLow, b.atHigh])) || 1
  const x = (n: number) => (n / top) * TORNADO_WIDTH
  const placed = bars
    .filter((b) => b.width > 0)
    .map((bar): PlacedBar => {
      const [from, to] = [Math.min(bar.atLow, bar.atHigh), Math.max(bar.atLow, bar.atHigh)]
      const middle = Math.max(value, from)
      return {
        parameter: bar.parameter,
        from,
        to,
        low: { x: x(from), width: Math.max(LEAST, x(Math.min(value, to)) - x(from)) },
        high: { x: x(middle), width: Math.max(0, x(to) - x(middle)) },
      }
    })
  return {
    placed,
    now: Math.min(TORNADO_WIDTH - 2, x(value) - 1),
    still: bars.filter((b) => b.width === 0).map((b) => b.parameter),
  }
}
