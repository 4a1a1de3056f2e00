/** From each of these on a correlation is drawn a shade darker. */
const DARKER = [0.6, 0.7, 0.8, 0.9]
/** Shade of a correlation, from 0 to 4; hatched below zero. */
export const shadeOf = (rho: number): string => (rho < 0 ? 'minus' : String(DARKER.filter((from) => rho >= from).length))

/** Gaps between the highest and the lowest place (0 to 1) that are called close, and wide. */
const CLOSE = 0.15
const WIDE = 0.35

/** How far apart the measures put a group: by the gap between its highest and its lowest place. */
export const closenessOf = (gap: number): 'close' | 'some' | 'wide' => (gap <= CLOSE ? 'close' : gap <= WIDE ? 'some' : 'wide')

/** Each share as a part of the largest; none where all are zero. */
export function partsOfLargest(shares: readonly number[]): number[] {
  const largest = Math.max(0, ...shares)
  return shares.map((share) => (largest > 0 ? share / largest : 0))
}

/** Between two parts of a bar of 100. */
const GAP = 0.3
/** A bar of 100 in two parts with a gap between: a share (0 to 1), and the rest. */
export const twoParts = (share: number) => ({
  first: { x: 0, width: Math.max(0, share * 100) },
  rest: { x: Math.min(100, share * 100 + GAP), width: Math.max(0, 100 - GAP - share * 100) },
})
