/** A point with the size of its label; `r` keeps the label off the mark. */
type LabelledPoint = { x: number; y: number; r: number; width: number; height: number }
type Box = { left: number; top: number; right: number; bottom: number }

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Finds a place for each label right, left, above or below its point, inside `bounds`, off all marks and all labels placed
 * before; null where there is none. Earlier points have the first choice.
 */
export function placePointLabels(points: readonly LabelledPoint[], bounds: Box): (Box | null)[] {
  const marks = points.map(({ x, y, r }): Box => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }))
  const taken: Box[] = []
  return points.map((p, i) => {
    if (!p.width) return null
    const gap = 4
    const half = p.width / 2
    const candidates: [number, number][] = [
      [p.x + p.r + gap, p.y - p.height / 2],
      [p.x - p.r - gap - p.width, p.y - p.height / 2],
      [p.x - half, p.y - p.r - gap - p.height],
      [p.x - half, p.y + p.r + gap],
      [p.x + p.r, p.y - p.r - p.height],
      [p.x + p.r, p.y + p.r],
      [p.x - p.r - p.width, p.y - p.r - p.height],
      [p.x - p.r - p.width, p.y + p.r],
    ]
    for (const [left, top] of candidates) {
      const box = { left, top, right: left + p.width, bottom: top + p.height }
      if (box.left < bounds.left || box.right > bounds.right || box.top < bounds.top || box.bottom > bounds.bottom) continue
      if (taken.some((t) => overlaps(t, box)) || marks.some((m, j) => j !== i && overlaps(m, box))) continue
      taken.push(box)
      return box
    }
    return null
  })
}
