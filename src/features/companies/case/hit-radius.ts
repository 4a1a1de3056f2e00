/** A place in a picture, in px. */
export type Place = { x: number; y: number }

/** A mark can be hit this far from its middle at least, in px, however near the next one is. */
const LEAST = 3

/**
 * How far from its middle each mark answers a pointer, in px, in the order of `places`: `most` where there is room, and no farther than half
 * way to the nearest other mark, so that none lies over the middle of another. Marks at one place share it; the last drawn answers there.
 */
export function hitRadii(places: readonly Place[], most: number): number[] {
  return places.map((p) => {
    const distances = places.map((q) => Math.hypot(p.x - q.x, p.y - q.y)).filter((d) => d > 0)
    return Math.max(LEAST, Math.min(most, ...distances.map((d) => d / 2)))
  })
}
