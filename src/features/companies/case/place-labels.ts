/** A mark on a line of time with the label that belongs to it. `half`: half the width of the mark. */
export type Marked = { x: number; half: number; width: number }
/** A line of the picture that crosses a lane: `above` or `below` its rule, or both. No label may lie across it. */
export type Crossing = { x: number; above: boolean; below: boolean }
/**
 * Row 0 is beside the mark. The other rows are below one another (above the rule: above one another, counted from -1), and a leader joins
 * each label to its mark.
 */
export type PlacedLabel = { row: number; left: number; side: 'left' | 'right' }

type Frame = { min: number; max: number; rowsBelow: number; rowsAbove?: number; crossings?: readonly Crossing[] }
type Side = PlacedLabel['side']

/** Between two labels in a row; between words and a leader or a line; from a mark to its label. */
const GAP = 12
const CLEAR = 4
const OFFSET = 5
/** A label starts behind a crossing line that is this close to its mark. */
const PASS = 16

const within = (x: number, left: number, right: number) => x > left - CLEAR && x < right + CLEAR
const blocks = (crossing: Crossing, row: number) => (row <= 0 && crossing.above) || (row >= 0 && crossing.below)
/** Whether the leader to a row passes another row on its way. */
const passes = (to: number, other: number) => (to > 0 && other >= 0 && other < to) || (to < 0 && other <= 0 && other > to)

/** Where a label would begin, behind a crossing line right beside its mark. */
function leftOf(item: Marked, row: number, side: Side, crossings: readonly Crossing[]): number {
  const start = row === 0 ? item.half + OFFSET : OFFSET
  const near = crossings.filter((w) => blocks(w, row) && Math.abs(w.x - item.x) <= PASS)
  if (side === 'right') {
    const past = near.filter((w) => w.x > item.x).map((w) => w.x + OFFSET + 1)
    return Math.max(item.x + start, ...past)
  }
  const past = near.filter((w) => w.x < item.x).map((w) => w.x - OFFSET - 1)
  return Math.min(item.x - start, ...past) - item.width
}

function fits(items: readonly Marked[], i: number, at: PlacedLabel, placed: ReadonlyMap<number, PlacedLabel>, frame: Frame): boolean {
  const item = items[i]
  if (!item) return false
  const [left, right] = [at.left, at.left + item.width]
  if (left < frame.min || right > frame.max) return false
  if ((frame.crossings ?? []).some((w) => blocks(w, at.row) && within(w.x, left, right))) return false
  if (at.row === 0 && items.some((m, j) => j !== i && m.x + m.half + 2 > left && m.x - m.half - 2 < right)) return false
  for (const [j, other] of placed) {
    const theirs = items[j]
    if (!theirs) continue
    const [from, to] = [other.left, other.left + theirs.width]
    if (other.row === at.row && left < to + GAP && from < right + GAP) return false
    if (passes(at.row, other.row) && within(item.x, from, to)) return false
    if (passes(other.row, at.row) && within(theirs.x, left, right)) return false
  }
  return true
}

/** 0, 1, -1, 2, -2 …: the rows near the rule first. */
function rowsOf({ rowsBelow, rowsAbove = 0 }: Frame): number[] {
  const all = Array.from({ length: Math.max(rowsBelow, rowsAbove) }, (_, k) => [k + 1, -k - 1]).flat()
  return [0, ...all.filter((row) => row <= rowsBelow && -row <= rowsAbove)]
}

function attempt(
  items: readonly Marked[],
  order: readonly number[],
  first: (item: Marked) => Side,
  frame: Frame,
): Map<number, PlacedLabel> {
  const placed = new Map<number, PlacedLabel>()
  const rows = rowsOf(frame)
  for (const i of order) {
    const item = items[i]
    if (!item) continue
    const sides: Side[] = first(item) === 'right' ? ['right', 'left'] : ['left', 'right']
    const wishes = rows.flatMap((row) => sides.map((side) => ({ row, side, left: leftOf(item, row, side, frame.crossings ?? []) })))
    const found = wishes.find((at) => fits(items, i, at, placed, frame))
    if (found) placed.set(i, found)
  }
  return placed
}

/**
 * Places the labels of one lane so that no label touches another, a mark, a line or an edge, and no leader runs through words. Several
 * orders are tried; the one that leaves out fewest labels and needs fewest rows is used. A label without a place is null. Marks come in
 * order of x.
 */
export function placeLabels(items: readonly Marked[], frame: Frame): (PlacedLabel | null)[] {
  // A mark without a label only blocks others.
  const forward = items.flatMap((item, i) => (item.width > 0 ? [i] : []))
  const backward = [...forward].reverse()
  const middle = (frame.min + frame.max) / 2
  const inward = (item: Marked): Side => (item.x < middle ? 'right' : 'left')
  const tries = [forward, backward].flatMap((order) => [
    attempt(items, order, () => 'right', frame),
    attempt(items, order, inward, frame),
    attempt(items, order, () => 'left', frame),
  ])
  const cost = (placed: Map<number, PlacedLabel>) => {
    const rows = [0, ...[...placed.values()].map((p) => p.row)]
    const height = Math.max(...rows) - Math.min(...rows)
    return (forward.length - placed.size) * 1000 + height * 10 + rows.reduce((sum, row) => sum + Math.abs(row), 0)
  }
  const best = tries.reduce((a, b) => (cost(b) < cost(a) ? b : a))
  return items.map((_, i) => best.get(i) ?? null)
}
