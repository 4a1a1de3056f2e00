import { labelProvenance, markProvenance } from '../marks/mark-attributes.ts'
import { placeLabels, type LabelWish } from '../label-layout/place-labels.ts'
import { spreadLabels } from '../label-layout/spread-labels.ts'
import { type Ctx, isNamed, markKey } from './context.ts'
import type { EndWords, LineOfSeries, LinePoint } from './line-types.ts'
import { line, mark, text, word } from './shapes.ts'
import type { Box, Shape, TextShape, XY } from './types.ts'
import { type Plot, type End, LEADING, endPlaces, valuePlaces } from './line-label-places.ts'

const placeOf = (pt: LinePoint, plot: Plot): XY => [plot.x(pt.t), plot.y(pt.y ?? 0)]

/** Words of a plot of lines: names and last values at the ends, and the values that the title rests on. */
export function lineLabels(c: Ctx, lines: readonly LineOfSeries[], plot: Plot, under: readonly Shape[]): Shape[] {
  if (!c.type.words) return []
  const ends = lines.flatMap((l): End[] => (l.end ? [{ l, end: l.end, at: [plot.x(l.end.point.t), plot.y(l.end.point.y ?? 0)] }] : []))
  const near = plot.rect.left + (plot.rect.right - plot.rect.left) * 0.86
  const atEdge = ends.filter((e) => e.at[0] >= near)
  const column = plot.rect.right + c.type.dot + c.type.pad
  const shared = sharedEnds(ends.filter((e) => !atEdge.includes(e)))
  const edge = [
    ...columnLabels(c, atEdge, column, plot),
    ...shared.flatMap((group) => columnLabels(c, group, Math.max(...group.map((e) => e.at[0])) + c.type.dot + c.type.pad, plot)),
  ]
  const inside = ends.filter((e) => !atEdge.includes(e) && !shared.some((group) => group.includes(e)))
  const bounds: Box = { left: 0, right: c.width, top: 0, bottom: plot.rect.bottom - c.type.hairline }
  const innerWishes = inside.map((e): LabelWish => ({ required: true, from: e.at, places: endPlaces(c, e) }))
  const innerPlaced = placeLabels(innerWishes, [...under, ...edge], bounds)
  const inner = inside.flatMap((e, i) => {
    const placed = innerPlaced[i]
    return placed ? [...leaderOf(c, e, placed.box), ...split(c, e, placed)] : []
  })
  const done = new Set(ends.map((e) => markKey(e.l.series, e.end.point.index)))
  const named = lines.flatMap((l) =>
    l.points
      .filter((pt) => pt.y !== null && !done.has(markKey(l.series, pt.index)) && isNamed(c, markKey(l.series, pt.index)))
      .map((pt) => ({ l, pt })),
  )
  const [only] = lines
  const first = lines.length === 1 && only ? only.drawn.find((pt) => pt.y !== null) : undefined
  const rest = first && only && !named.some((n) => n.pt === first) && first !== only.end?.point ? [{ l: only, pt: first }] : []
  const wishes = [
    ...named.map((n): LabelWish => ({ required: true, from: placeOf(n.pt, plot), places: valuePlaces(c, n.l, n.pt, plot) })),
    ...rest.map((n): LabelWish => ({ from: placeOf(n.pt, plot), places: valuePlaces(c, n.l, n.pt, plot) })),
  ]
  const values = placeLabels(wishes, [...under, ...edge, ...inner], { ...bounds, left: plot.rect.left + 1 })
  return [...edge, ...inner, ...values.filter((v): v is TextShape => v !== null)]
}

/** Height of the words of an end in a column, with the gap below them. */
export const endHeight = (c: Ctx, { name, value }: EndWords): number =>
  (name.length + value.length) * c.type.label * LEADING + c.type.label * 0.35

/** Ends inside the plot at one and the same date: their words stand in one column, in the order of the values. */
function sharedEnds(ends: readonly End[]): End[][] {
  const groups = new Map<number, End[]>()
  for (const e of ends) groups.set(e.end.point.t, [...(groups.get(e.end.point.t) ?? []), e])
  return [...groups.values()].filter((group) => group.length > 1)
}

/** Names and values beside the ends of lines, moved apart where lines end close together; one moved far gets a leader. */
function columnLabels(c: Ctx, ends: readonly End[], x: number, plot: Plot): Shape[] {
  const size = c.type.label
  const step = size * LEADING
  const heights = ends.map(({ end }) => endHeight(c, end))
  const total = heights.reduce((a, b) => a + b, 0)
  const centres = spreadLabels(
    ends.map(({ at }, i) => ({ at: at[1], size: heights[i] ?? step })),
    Math.min(plot.rect.top - size * 0.5, plot.rect.bottom - total),
    plot.rect.bottom + size * 0.4,
  )
  return ends.flatMap((e, i): Shape[] => {
    const centre = centres[i] ?? e.at[1]
    const top = centre - ((heights[i] ?? 0) - size * 0.35) / 2 + size * 0.9
    const moved = Math.abs(centre - e.at[1])
    const leader: Shape[] =
      moved > size && x - e.at[0] > c.type.dot * 2
        ? [
            line(
              [
                [e.at[0] + c.type.dot + 1, e.at[1]],
                [x - 3, centre],
              ],
              { part: 'leader', colour: mark(e.l.series.role), width: c.type.hairline },
            ),
          ]
        : []
    return [...leader, ...words(c, e, x, top, 'start')]
  })
}

/** A line from the end of a line to its words, where these stand so far off that they could be another's. */
function leaderOf(c: Ctx, { l, at: [x, y] }: End, words: Box): Shape[] {
  const to: XY = [Math.min(Math.max(x, words.left), words.right), Math.min(Math.max(y, words.top), words.bottom)]
  const away = Math.hypot(to[0] - x, to[1] - y)
  if (away <= c.type.label + c.type.dot) return []
  const part = (c.type.dot + 1) / away
  const from: XY = [x + (to[0] - x) * part, y + (to[1] - y) * part]
  return [line([from, to], { part: 'leader', colour: mark(l.series.role), width: c.type.hairline })]
}

/** The two texts of an end: the name in the colour of its line, the value in ink. */
function words(c: Ctx, { l, end }: End, x: number, y: number, anchor: TextShape['anchor']): TextShape[] {
  const size = c.type.label
  const key = markKey(l.series, end.point.index)
  const common = { x, size, lineHeight: LEADING, anchor, halo: 'paper' as const, mark: key }
  const value = text({
    ...common,
    part: 'value',
    lines: end.value,
    y: y + end.name.length * size * LEADING,
    weight: end.name.length > 0 ? undefined : 600,
    colour: end.name.length > 0 ? 'ink' : word(l.series.role),
    provenance: markProvenance(end.point.point),
  })
  if (end.name.length === 0) return [value]
  return [
    text({
      ...common,
      part: 'name',
      lines: end.name,
      y,
      weight: 600,
      colour: word(l.series.role),
      provenance: labelProvenance(c.labels, l.series.label),
    }),
    value,
  ]
}

const split = (c: Ctx, e: End, placed: TextShape): TextShape[] => words(c, e, placed.x, placed.y, placed.anchor)
