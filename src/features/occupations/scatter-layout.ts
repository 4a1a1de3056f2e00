import { placePointLabels } from '#charts/label-layout/place-point-labels.ts'
import { textWidth } from '#charts/label-layout/text-width.ts'
import { linearScale, niceTicks } from '#charts/scale/linear.ts'

/** A group as it is to be drawn: `x` a score or a rank, `y` a share or a spread, `size` people or a share of them. */
export type Dot = { code: string; name: string; x: number; y: number; size: number; lit: boolean }
/** An occupation as a circle, in px; `lit`: of the major group that is shown. */
export type PlacedDot = { code: string; cx: number; cy: number; r: number; lit: boolean }
/** A tick of an axis: its value and its place in px. */
export type Tick = { value: number; at: number }
/** A scatter plot of occupations, in px. */
export type ScatterLayout = {
  width: number
  height: number
  /** Edges of the plot inside the picture. */
  box: { left: number; top: number; right: number; bottom: number }
  xTicks: Tick[]
  yTicks: Tick[]
  /** Largest first, so that no small circle is hidden below a large one. */
  dots: PlacedDot[]
  labels: { code: string; x: number; y: number; text: string }[]
}
/** `largest`: radius of the largest circle; `labels`: how many names at most; `longest`: letters of a name. */
type Size = { width: number; height: number; font: number; largest: number; labels: number; longest: number }

/** Room around the plot for the words of its axes. */
const ROOM = { left: 46, right: 14, top: 30, bottom: 44 }
const SMALLEST = 2.5
/** A name short enough to fit beside a circle, cut at a comma or a space; the line above the picture and the table have all of it. */
export function shortName(name: string, longest: number): string {
  const limit = /[\u3400-\u9fff]/.test(name) ? longest / 2 : longest
  if ([...name].length <= limit) return name
  const cut = [...name].slice(0, limit).join('')
  const at = Math.max(cut.lastIndexOf(','), cut.lastIndexOf(' '), cut.lastIndexOf('、'), cut.lastIndexOf('，'))
  return `${(at > limit / 2 ? cut.slice(0, at) : cut).replace(/(\s(and|of|in|or))?[,，、\s]*$/, '')}…`
}

/**
 * Places groups by two numbers, with circles whose area is in proportion to `size`. Ranks run from the last on the left to the first on
 * the right, scores from low to high. Names go to the circles that stand out most (extreme, then large), where there is room; nothing is
 * moved to make room.
 */
export function layoutScatter(dots: readonly Dot[], { ranks }: { ranks: boolean }, size: Size): ScatterLayout {
  const box = { left: ROOM.left, top: ROOM.top, right: size.width - ROOM.right, bottom: size.height - ROOM.bottom }
  const xs = ranks
    ? rankTicks(dots)
    : niceTicks(
        dots.map((d) => d.x),
        { count: size.width > 600 ? 7 : 4 },
      )
  const ys = niceTicks(
    dots.map((d) => d.y),
    { count: 5 },
  )
  // A circle at the end of the axis stays inside the plot.
  const room = size.largest
  const x = linearScale(xs.domain, ranks ? [box.right - room, box.left + room] : [box.left + room, box.right - room])
  const y = linearScale(ys.domain, [box.bottom, box.top])
  const most = Math.max(...dots.map((d) => d.size), 0)
  const radius = (value: number) => (most > 0 ? Math.max(SMALLEST, Math.sqrt(value / most) * size.largest) : SMALLEST)
  const placed = dots
    .map((d) => ({ code: d.code, cx: x(d.x), cy: y(d.y), r: radius(d.size), lit: d.lit }))
    .sort((a, b) => b.r - a.r || (a.code < b.code ? -1 : 1))
  return {
    width: size.width,
    height: size.height,
    box,
    xTicks: xs.ticks.map((value) => ({ value, at: x(value) })),
    yTicks: ys.ticks.map((value) => ({ value, at: y(value) })),
    dots: placed,
    labels: placeLabels(dots, placed, box, size),
  }
}

/** Rank 1, round ranks between, and the last. */
function rankTicks(dots: readonly Dot[]): { domain: [number, number]; ticks: number[] } {
  const last = Math.max(2, ...dots.map((d) => Math.ceil(d.x)))
  const step = last > 60 ? 20 : 10
  const between = Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step).filter((rank) => last - rank > step / 3)
  return { domain: [1, last], ticks: [1, ...between, last] }
}

function placeLabels(dots: readonly Dot[], placed: readonly PlacedDot[], box: ScatterLayout['box'], size: Size): ScatterLayout['labels'] {
  const nameOf = new Map(dots.map((d) => [d.code, shortName(d.name, size.longest)]))
  const [midX, midY] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const weigh = (p: PlacedDot) =>
    (p.lit ? 1 : 0) *
    (Math.hypot((p.cx - midX) / (box.right - box.left), (p.cy - midY) / (box.bottom - box.top)) + (p.r / size.largest) * 0.9)
  const order = [...placed].sort((a, b) => weigh(b) - weigh(a))
  const wishes = order.map((p, i) => ({
    x: p.cx,
    y: p.cy,
    r: p.r,
    width: p.lit && i < size.labels * 3 ? textWidth(nameOf.get(p.code) ?? '', size.font) : 0,
    height: size.font * 1.25,
  }))
  return placePointLabels(wishes, box)
    .flatMap((place, i) => {
      const code = order[i]?.code
      return place && code !== undefined ? [{ code, x: place.left, y: place.bottom - size.font * 0.35, text: nameOf.get(code) ?? '' }] : []
    })
    .slice(0, size.labels)
}
