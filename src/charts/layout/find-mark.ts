import type { Mark, PlotLayout, XY } from './types.ts'

/** Distance (layout units at 1:1) within which the pointer counts as on a mark. */
const REACH = 36

/**
 * The mark at a place of a layout: one that covers it (the smallest such), else the nearest within reach; null where there is none.
 * @param reach in layout units
 */
export function markAt({ marks }: Pick<PlotLayout, 'marks'>, [x, y]: XY, reach = REACH): Mark | null {
  const covers = marks.filter(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
  const area = ({ box }: Mark) => (box.right - box.left) * (box.bottom - box.top)
  if (covers.length > 0) return covers.reduce((best, mark) => (area(mark) < area(best) ? mark : best))
  let best: Mark | null = null
  let least = reach
  for (const mark of marks) {
    const { box } = mark
    const far = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))
    if (far < least) [best, least] = [mark, far]
  }
  return best
}
