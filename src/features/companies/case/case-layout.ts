import { linearScale, niceTicks } from '#charts/scale/linear.ts'
import { allLanes, laneItem, type LaneFrame, moveItems, type OfDay } from './band-layout.ts'
import { type BlankLayout, layoutBlank } from './blank-layout.ts'
import type { CaseInput, CaseOptions, MoveEvent, SaidEvent } from './case-input.ts'
import { isWithin, scaleOf, spansOf } from './case-spans.ts'
import { type CaseType, roleWidth } from './case-text.ts'
import { monthTicks, type Tick, yearTicks } from './case-ticks.ts'
import { middleOf, type Span } from './case-time.ts'
import { type ChartLayout, layoutChart, VALUE_TICKS } from './chart-layout.ts'
import { type CaseLane, movesLane, saidLane } from './lane-layout.ts'

/** Lanes over one stretch of time, with its ticks. */
export type CaseBand = { span: Span; top: number; bottom: number; ticks: Tick[]; lanes: CaseLane[]; thread: { x: number; y: number }[] }
/** A case with everything in its place, in px. */
export type CaseLayout = {
  /** Side of the triangle of one person; of n people it is that times √n. */
  scale: number
  width: number
  height: number
  left: number
  right: number
  blank: BlankLayout | null
  chart: ChartLayout | null
  /** Below the line, on its axis. Where a stretch is opened it holds all cuts and hires, and what was said outside that stretch. */
  band: CaseBand
  /** The opened stretch, on an axis of its own; `from` and `to` are where it lies on the axis above. */
  opened: (CaseBand & { from: number; to: number }) | null
  /** Marks whose words found no place: their words are in the tip and in the list. */
  unlabelled: number
}

const WIDE: CaseType = { tick: 12, lane: 13, value: 16, title: 13, words: 13, note: 12 }
const NARROW: CaseType = { tick: 13, lane: 13, value: 15, title: 13, words: 13, note: 13 }
/** Below the years; between the axis and the opened stretch. */
const TICK_ROW = 20
const FAN = 22

/** Lays the case out: the line, the lanes below it on the same axis, the opened stretch, and every word in a place of its own. */
export function layoutCase(input: CaseInput, options: CaseOptions): CaseLayout {
  const { width } = options
  const type = options.lanes ? WIDE : NARROW
  const names = options.lanes ? Object.values(input.words.lanes) : []
  const own = spansOf([input])
  const whole = options.whole ?? own.whole
  const opening = options.lanes ? (options.opened === undefined ? own.opened : options.opened) : null
  const values = [...input.points.map((p) => p.value), options.top ?? 0]
  const ticks =
    input.points.length > 1 ? niceTicks(values, VALUE_TICKS).ticks.map((t) => roleWidth(input.words.value(t), 'tick', type) + 14) : []
  const needed = Math.ceil(Math.max(44, ...names.map((n) => roleWidth(n, 'lane', type) + 12), ...ticks))
  const left = options.left ?? needed
  const right = width - 4
  const x = linearScale(whole, [left, right])
  const scale = options.scale ?? scaleOf(input.moves, (m) => Math.min(right + 4 - x(middleOf(m.span)), x(middleOf(m.span)) - left + 40))

  const blank = input.blank ? layoutBlank(input, left, right, x, type, options.lanes) : null
  let y = blank ? blank.bottom + 14 : 6
  const chart =
    input.points.length > 1
      ? layoutChart(input, { left, right, top: y, height: options.lanes ? 158 : 168, type, x, highest: options.top })
      : null
  if (chart) y = chart.bottom

  const frame = { min: left, max: right, type, rowsBelow: 6 }
  const axis: AxisOf = { input, options, x, whole, opening, scale, frame, right }
  const band = options.lanes && !opening ? wholeBand(axis, y) : outerBand(axis, y)
  y = band.bottom + (options.lanes && !opening ? 0 : TICK_ROW)
  const opened = opening ? openedBand(axis, opening, y + FAN, left) : null
  const unlabelled = [...band.lanes, ...(opened?.lanes ?? [])].reduce((n, l) => n + l.unlabelled, 0)
  return { scale, width, height: Math.ceil((opened?.bottom ?? y) + 4), left, right, blank, chart, band, opened, unlabelled }
}

/** What the bands of one picture share. */
type AxisOf = {
  input: CaseInput
  options: CaseOptions
  x: OfDay
  whole: Span
  opening: Span | null
  scale: number
  frame: LaneFrame
  right: number
}

/** The axis of the whole with all its lanes below it, where no stretch is opened. */
function wholeBand({ input, x, whole, scale, frame, right }: AxisOf, top: number): CaseBand {
  const ticks = yearTicks(whole, x, top + TICK_ROW - 5, right, input, frame.type)
  const { lanes, thread, bottom } = allLanes(input, x, whole, top + TICK_ROW + 6, frame, scale)
  return { span: whole, top, bottom, ticks, lanes, thread }
}

/** The axis of the whole beside an opened stretch, or without lanes: all cuts and hires, and what was said outside the stretch. */
function outerBand({ input, options, x, whole, opening, scale, frame, right }: AxisOf, top: number): CaseBand {
  const isInside = (e: SaidEvent | MoveEvent) => opening === null || isWithin(opening, e)
  const words = input.words.lanes
  const lanes: CaseLane[] = []
  let y = top
  if (input.moves.length > 0) {
    const moves = moveItems(
      input.moves,
      x,
      scale,
      (m) => !options.lanes || !isInside(m) || m.lane === 'cut',
      (m) => options.lanes && !isInside(m),
    )
    const lane = movesLane(options.lanes ? words.moves : '', y + 10, moves, frame)
    lanes.push(lane)
    y = lane.bottom
  }
  const rest = opening ? input.said.filter((e) => !isInside(e)).map((e) => laneItem(x, e, true, scale)) : []
  if (rest.length > 0) {
    const said = saidLane('elsewhere', words.elsewhere, y + 4, rest, [], frame)
    lanes.push(said)
    y = said.bottom
  }
  return { span: whole, top, bottom: y, ticks: yearTicks(whole, x, y + TICK_ROW - 6, right, input, frame.type), lanes, thread: [] }
}

/** The opened stretch, on an axis of its own. */
function openedBand({ input, x, scale, frame, right }: AxisOf, span: Span, top: number, left: number): CaseLayout['opened'] {
  const inner = linearScale(span, [left, right])
  const { lanes, thread, bottom } = allLanes(input, inner, span, top + TICK_ROW, frame, scale)
  const ticks = monthTicks(span, inner, top + 14, right, input, frame.type)
  return { span, top, bottom, ticks, lanes, thread, from: x(span[0]), to: x(span[1]) }
}
