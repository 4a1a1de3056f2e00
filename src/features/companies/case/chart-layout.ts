import { linearScale, niceTicks } from '#charts/scale/linear.ts'
import { type Box, firstFree, lineBoxes } from './boxes.ts'
import type { CaseInput, CasePoint } from './case-input.ts'
import { type CaseText, type CaseType, roleWidth, setText } from './case-text.ts'
import { farPlaces, type Leader, leaderBox, leaderTo, nearPlaces, pointsToName } from './chart-labels.ts'
import { noteBeside } from './note-beside.ts'

/** A point of the line, in px; `named`: its value stands at it, or at the end of a leader. */
export type ChartPoint = { id: string; x: number; y: number; named: boolean; label: CaseText[]; leader: Leader | null }
/** The line with its axis, its breaks and its words, in px. */
export type ChartLayout = {
  top: number
  bottom: number
  ticks: { y: number; label: CaseText }[]
  lines: { x: number; y: number }[][]
  points: ChartPoint[]
  breaks: { left: number; right: number; label: CaseText[] }[]
  missing: { x: number; label: CaseText | null }[]
}

/** How the axis of values is cut. */
export const VALUE_TICKS = { count: 3, zero: true }

type Frame = {
  left: number
  right: number
  top: number
  height: number
  type: CaseType
  x: (day: number) => number
  highest: number | undefined
}

/** Points between two changes of what is counted: no line runs across a change. */
function segments(input: CaseInput): CasePoint[][] {
  const cuts = input.breaks.map((b) => b.at)
  const out: CasePoint[][] = []
  input.points.forEach((point, i) => {
    const before = input.points[i - 1]
    if (!before || cuts.some((cut) => before.at < cut && point.at >= cut)) out.push([])
    out.at(-1)?.push(point)
  })
  return out
}

/** The line with its axis, its changes and the values that matter, so that no words touch the line, a change or other words. */
export function layoutChart(input: CaseInput, frame: Frame): ChartLayout {
  const { left, right, top, type, x } = frame
  const bottom = top + frame.height
  const values = input.points.map((p) => p.value)
  const { domain, ticks } = niceTicks([...values, frame.highest ?? 0], VALUE_TICKS)
  // Room above the highest point for its value. Lines on one scale take it alike, so that a value is as high in both pictures.
  const above = Math.max(6, 44 - (1 - Math.max(0, ...values, frame.highest ?? 0) / domain[1]) * frame.height)
  const y = linearScale(domain, [bottom, top + above])
  const lines = segments(input).map((s) => s.map((p) => ({ x: x(p.at), y: y(p.value) })))
  const area: Box = { left: left + 2, right, top: top - 8, bottom: bottom - 2 }
  const taken: Box[] = lines.flatMap((line) => lineBoxes(line.length > 1 ? line : [...line, ...line], 4))

  const shades: Box[] = []
  const breaks = input.breaks.map(({ at, label }) => {
    const [before, after] = [input.points.filter((p) => p.at < at).at(-1), input.points.find((p) => p.at >= at)]
    const [from, to] = [x(before?.at ?? at), x(after?.at ?? at)]
    shades.push({ left: from, right: to, top, bottom })
    return { left: from, right: to, text: label }
  })
  const points = input.points.map((p): ChartPoint => ({ id: p.id, x: x(p.at), y: y(p.value), named: false, label: [], leader: null }))
  for (const [i, p] of pointsToName(input).entries()) {
    const point = points.find((c) => c.id === p.id)
    if (!point) continue
    const others = points.filter((c) => c !== point).map((c): Box => ({ left: c.x - 4, right: c.x + 4, top: c.y - 4, bottom: c.y + 4 }))
    const drawn = [...taken, ...others]
    // Where a line ends and its peak are always named: where there is no room beside it, on the shade of a change.
    const place = placeValue(p, point, [...drawn, ...shades], area, type) ?? (i < 2 ? placeValue(p, point, drawn, area, type) : null)
    if (!place) continue
    taken.push(place.box)
    if (place.leader) taken.push(leaderBox(place.leader))
    point.named = true
    point.leader = place.leader
    const middle = (place.box.left + place.box.right) / 2
    point.label = [
      setText(p.title, 'value', middle, place.box.top + type.value * 0.85, 'middle', type),
      ...(place.dated ? [setText(p.words, 'words', middle, place.box.bottom - type.words * 0.26, 'middle', type)] : []),
    ]
  }
  const around = [...taken, ...shades]
  return {
    top,
    bottom,
    ticks: ticks.map((t) => ({ y: y(t), label: setText(input.words.value(t), 'tick', left - 8, y(t) + 4, 'end', type) })),
    lines,
    points,
    breaks: breaks.map(({ left: from, right: to, text }) => ({
      left: from,
      right: to,
      label: noteBeside(text, from, to, area, around, type),
    })),
    missing: input.missing.map((at) => {
      const box = firstFree([{ left: x(at) - 4, right: x(at) + 4, top: bottom - 18, bottom: bottom - 4 }], around, area)
      return { x: x(at), label: box ? setText('?', 'note', x(at), bottom - 6, 'middle', type) : null }
    }),
  }
}

type Place = { box: Box; dated: boolean; leader: Leader | null }

/** Where a value stands: with its date at its point, else without it, else further off with a leader; null where there is no room. */
function placeValue(p: CasePoint, { x, y }: { x: number; y: number }, taken: readonly Box[], area: Box, type: CaseType): Place | null {
  const sizes = [
    {
      dated: true,
      width: Math.max(roleWidth(p.title, 'value', type), roleWidth(p.words, 'words', type)),
      height: type.value + type.words + 5,
    },
    { dated: false, width: roleWidth(p.title, 'value', type), height: type.value * 1.1 },
  ]
  for (const { dated, width, height } of sizes) {
    const box = firstFree(nearPlaces(x, y, width, height), taken, area)
    if (box) return { box, dated, leader: null }
  }
  for (const { dated, width, height } of sizes) {
    const far = farPlaces(x, y, width, height).filter((box) => leaderTo(x, y, box, taken) !== null)
    const box = firstFree(far, taken, area)
    if (box) return { box, dated, leader: leaderTo(x, y, box, taken) }
  }
  return null
}
