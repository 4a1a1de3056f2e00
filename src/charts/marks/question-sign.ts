import type { Box } from '../layout/types.ts'

/** Least side of a bar that carries the sign. */
const LEAST = 12
/** Least size of a sign, in px. */
export const READABLE = 12

/**
 * Where the "?" of a bar without an independent source stands: in its middle, and in a long one at its far end, where it keeps off a number
 * inside the bar. Null where there is no room. `x` is the sign's middle, `y` its baseline.
 */
export function questionSign({ left, top, right, bottom }: Box): { x: number; y: number; size: number } | null {
  const [width, height] = [right - left, bottom - top]
  if (width < LEAST || height < LEAST) return null
  const size = Math.max(READABLE, Math.min(width, height, 40) * 0.72)
  return {
    x: width > height * 1.2 ? right - size * 0.6 : (left + right) / 2,
    y: (top + bottom) / 2 + size * 0.39,
    size,
  }
}
