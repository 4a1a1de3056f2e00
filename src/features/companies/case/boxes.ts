/** A rectangle in the units of the picture. */
export type Box = { left: number; top: number; right: number; bottom: number }

/** Whether two boxes overlap, or come nearer to each other than `gap`. */
export const touches = (a: Box, b: Box, gap = 0): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap

/** Whether a box lies wholly inside a frame; their edges may meet. */
export const isInside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom

/** Small boxes along a line, which words must not touch. */
export function lineBoxes(points: readonly { x: number; y: number }[], half = 3, step = 6): Box[] {
  return points.slice(1).flatMap((b, i) => {
    const a = points[i] ?? b
    const pieces = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / step))
    return Array.from({ length: pieces + 1 }, (_, k) => {
      const [x, y] = [a.x + ((b.x - a.x) * k) / pieces, a.y + ((b.y - a.y) * k) / pieces]
      return { left: x - half, right: x + half, top: y - half, bottom: y + half }
    })
  })
}

/** The first of the wished places that is free and inside; null where there is none. */
export function firstFree(wishes: readonly Box[], taken: readonly Box[], frame: Box): Box | null {
  return wishes.find((w) => isInside(w, frame) && !taken.some((t) => touches(w, t, 2))) ?? null
}
