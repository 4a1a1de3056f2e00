import type { Box } from './boxes.ts'
import { type CaseText, type CaseType, roleWidth, setText } from './case-text.ts'
import { type PlacedLabel, placeLabels, type Crossing } from './place-labels.ts'

/** A mark on a lane. `y`: its middle on a lane of words, or the line it rests on for a cut or a hire. */
export type CaseMark = {
  id: string
  x: number
  y: number
  half: number
  height: number
  from: number
  to: number
  /** Whether it stands on its line: a hire. */
  up: boolean
  label: CaseText[]
  leader: Box | null
}
/** A lane with its marks, in px; `unlabelled`: how many of them found no place for their words. */
export type CaseLane = {
  id: string
  name: CaseText | null
  rule: number
  top: number
  bottom: number
  marks: CaseMark[]
  unlabelled: number
}

/** What a lane is to hold: place and size of a mark in px, and its words. */
export type LaneItem = {
  id: string
  x: number
  from: number
  to: number
  half: number
  height: number
  title: string
  words: string
  labelled: boolean
}
type Frame = { min: number; max: number; type: CaseType; rowsBelow: number }

const SAID_HALF = 7
const ROW = 34
/** Height of a row of words on a lane: what stands above its rule, and below. */
const ABOVE = 21
const BELOW = 24
/** How far the ends of what lasted a while rise from the rule of their lane. */
export const SPAN_TICK = 2
/** Whether a mark lasts long enough to be drawn as long as it is (px), with an end at each side. */
export const isSpan = (mark: Pick<CaseMark, 'from' | 'to'>): boolean => mark.to - mark.from > 6

const widthOf = (item: LaneItem, type: CaseType, titleRole: 'title' | 'value') =>
  item.labelled ? Math.max(roleWidth(item.title, titleRole, type), roleWidth(item.words, 'words', type)) : 0

/** Puts marks that would cover one another at different heights. */
function levels(items: readonly LaneItem[]): number[] {
  const out: number[] = []
  for (const [i, item] of items.entries()) {
    const taken = items.slice(0, i).flatMap((other, j) => (item.x - other.x < other.half + item.half ? [out[j] ?? 0] : []))
    let level = 0
    while (taken.includes(level)) level += 1
    out.push(level)
  }
  return out
}

const across = (placed: PlacedLabel, width: number): { x: number; anchor: 'start' | 'end' } =>
  placed.side === 'right' ? { x: placed.left, anchor: 'start' } : { x: placed.left + width, anchor: 'end' }

/** A lane of what was said: the mark on its rule, title above and words below it, further labels in rows below. */
export function saidLane(
  id: string,
  name: string,
  top: number,
  given: readonly LaneItem[],
  crossings: readonly Crossing[],
  frame: Frame,
): CaseLane {
  const items = [...given].sort((a, b) => a.x - b.x).map((item) => ({ ...item, half: SAID_HALF }))
  const stack = levels(items)
  const marked = items.map((item) => ({ x: item.x, half: SAID_HALF, width: widthOf(item, frame.type, 'title') }))
  const places = placeLabels(marked, { ...frame, rowsAbove: 6, crossings })
  const rows = [0, ...places.map((p) => p?.row ?? 0)]
  const high = Math.max(0, ...stack) * SAID_HALF * 2
  const rule = top + ABOVE + Math.max(high, -Math.min(...rows) * ROW)
  const marks = items.map((item, i): CaseMark => {
    const place = places[i]
    const y = rule - (stack[i] ?? 0) * SAID_HALF * 2
    const base = { id: item.id, x: item.x, y, half: SAID_HALF, height: SAID_HALF * 2, from: item.from, to: item.to, up: false }
    if (!place) return { ...base, label: [], leader: null }
    const { x, anchor } = across(place, marked[i]?.width ?? 0)
    const { row } = place
    // Beside the mark the rule runs between title and words; elsewhere they stand together.
    const title = row === 0 ? rule - 6 : row > 0 ? rule + BELOW + (row - 1) * ROW + 13 : rule - ABOVE + (row + 1) * ROW - 20
    const words = row === 0 ? rule + 16 : title + 15
    const label = [setText(item.title, 'title', x, title, anchor, frame.type), setText(item.words, 'words', x, words, anchor, frame.type)]
    const leader = {
      left: item.x - 0.5,
      right: item.x + 0.5,
      top: row < 0 ? title - 10 : y + SAID_HALF,
      bottom: row < 0 ? y - SAID_HALF : words + 2,
    }
    return { ...base, label: label.filter((t) => t.text !== ''), leader: row === 0 ? null : leader }
  })
  const bottom = rule + BELOW + Math.max(...rows) * ROW
  const unlabelled = items.filter((item, i) => item.labelled && !places[i]).length
  return { id, name: setText(name, 'lane', frame.min - 10, rule + 4, 'end', frame.type), rule, top, bottom, marks, unlabelled }
}

type Moves = { cuts: readonly LaneItem[]; hires: readonly LaneItem[] }

/** Rows of labels on one side of the rule of cuts and hires. `down`: below it. */
function half(
  items: readonly LaneItem[],
  down: boolean,
  frame: Frame,
): { depth: number; set: (rule: number) => CaseMark[]; unlabelled: number } {
  const sorted = [...items].sort((a, b) => a.x - b.x)
  const marked = sorted.map((item) => ({ x: item.x, half: Math.max(3, item.half), width: widthOf(item, frame.type, 'value') }))
  const places = placeLabels(marked, frame)
  const labelled = places.some((p) => p)
  // From the baseline of a number to that of its words; the height of both.
  const gap = Math.ceil(frame.type.value * 0.26 + frame.type.words * 0.82) + 1
  // Words above the rule keep off the ends of spans that lie on it.
  const off = down ? 4 : 4 + SPAN_TICK
  const row = Math.ceil(frame.type.value + gap) + off
  const first = Math.max(labelled ? row : 0, ...sorted.map((item) => item.height + 3))
  const rows = Math.max(0, ...places.map((p) => p?.row ?? 0))
  const set = (rule: number) =>
    sorted.map((item, i): CaseMark => {
      const place = places[i]
      const base = { id: item.id, x: item.x, y: rule, half: item.half, height: item.height, from: item.from, to: item.to, up: !down }
      if (!place) return { ...base, label: [], leader: null }
      const { x, anchor } = across(place, marked[i]?.width ?? 0)
      // Below the rule the number comes first; above it the block ends at the rule.
      const start = place.row === 0 ? 0 : first + (place.row - 1) * row
      const value = down ? rule + start + Math.ceil(frame.type.value * 0.82) + 3 : rule - start - off - 1 - gap
      const label = [
        setText(item.title, 'value', x, value, anchor, frame.type),
        setText(item.words, 'words', x, value + gap, anchor, frame.type),
      ]
      const [near, far] = [rule + (down ? item.height : -item.height), down ? value + gap : value - 12]
      const leader =
        place.row === 0 ? null : { left: item.x - 0.5, right: item.x + 0.5, top: Math.min(near, far), bottom: Math.max(near, far) }
      return { ...base, label, leader }
    })
  return { depth: first + rows * row, set, unlabelled: sorted.filter((item, i) => item.labelled && !places[i]).length }
}

/** The lane of cuts (below its rule) and hires (above it). */
export function movesLane(name: string, top: number, moves: Moves, frame: Frame): CaseLane {
  const [hires, cuts] = [half(moves.hires, false, frame), half(moves.cuts, true, frame)]
  const rule = top + Math.max(hires.depth, 8)
  return {
    id: 'moves',
    name: setText(name, 'lane', frame.min - 10, rule + 4, 'end', frame.type),
    rule,
    top,
    bottom: rule + Math.max(cuts.depth, 10) + 4,
    marks: [...hires.set(rule), ...cuts.set(rule)],
    unlabelled: hires.unlabelled + cuts.unlabelled,
  }
}
