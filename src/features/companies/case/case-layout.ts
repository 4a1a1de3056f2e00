import { linearScale, niceTicks } from '#charts/scale/linear.ts'
import { CASE_LANES } from '#schema/vocabulary.ts'
import { type BlankLayout, layoutBlank } from './blank-layout.ts'
import type { Box } from './boxes.ts'
import type { CaseInput, CaseOptions, MoveEvent, SaidEvent } from './case-input.ts'
import { monthTicks, type Tick, yearTicks } from './case-ticks.ts'
import { type CaseText, type CaseType, roleWidth } from './case-text.ts'
import { middleOf, openSpan, type Span, wholeSpan } from './case-time.ts'
import { type ChartLayout, layoutChart, VALUE_TICKS } from './chart-layout.ts'
import { type CaseLane, type LaneItem, movesLane, saidLane } from './lane-layout.ts'
import type { Crossing } from './place-labels.ts'

/** Lanes over one stretch of time, with its ticks. */
export type CaseBand = { span: Span; top: number; bottom: number; ticks: Tick[]; lanes: CaseLane[]; thread: { x: number; y: number }[] }
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

const WIDE: CaseType = { tick: 12, lane: 12.5, value: 16, title: 12.5, words: 12, note: 12 }
const NARROW: CaseType = { tick: 13, lane: 13, value: 15, title: 13, words: 13, note: 13 }
/** Below the years; between the axis and the opened stretch. */
const TICK_ROW = 20
const FAN = 22

/** The stretches of time that a picture covers and opens. Several cases share them. */
export function spansOf(inputs: readonly CaseInput[]): { whole: Span; opened: Span | null } {
  const events = inputs.flatMap((i) => [...i.said, ...i.moves])
  const points = inputs.flatMap((i) => [...i.points, ...(i.blank?.counts ?? [])].map((p): Span => [p.at, p.at]))
  const whole = wholeSpan([...points, ...events.map((e) => e.span)])
  return {
    whole,
    opened: openSpan(
      inputs.flatMap((i) => i.said).map((e) => middleOf(e.span)),
      whole,
    ),
  }
}

const isWithin = (span: Span, event: { span: Span }) => middleOf(event.span) >= span[0] && middleOf(event.span) <= span[1]

/**
 * Side of the triangle of one person, so that the area of each cut and hire is in proportion to the number of people. The largest cut,
 * and the largest plan, are large enough to read, and none reaches out of the picture (`room`: how far each may reach to both sides).
 */
function scaleOf(moves: readonly MoveEvent[], room: (move: MoveEvent) => number): number {
  const sized = moves.flatMap((m) =>
    m.size === null || m.size <= 0 ? [] : [{ planned: m.planned, root: Math.sqrt(m.size), room: room(m) }],
  )
  const limits = sized.map((m) => Math.min((m.planned ? 66 : 26) / m.root, Math.max(7, m.room * 2) / m.root))
  return Math.min(...limits, Number.MAX_VALUE)
}

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

  const side = (move: MoveEvent) => (move.size === null ? 14 : Math.max(1.5, scale * Math.sqrt(move.size)))
  const item = (on: (day: number) => number, event: SaidEvent | MoveEvent, wanted: boolean): LaneItem => {
    const s = 'size' in event ? side(event) : 14
    const at = { x: on(middleOf(event.span)), from: on(event.span[0]), to: on(event.span[1]) }
    return {
      id: event.id,
      ...at,
      half: s / 2,
      height: s * 0.866,
      title: event.title,
      words: event.words,
      labelled: wanted && event.title !== '',
    }
  }
  const moves = (on: (day: number) => number, wanted: (m: MoveEvent) => boolean, labelled: (m: MoveEvent) => boolean) => {
    const of = (lane: MoveEvent['lane']) => input.moves.filter((m) => m.lane === lane && wanted(m)).map((m) => item(on, m, labelled(m)))
    return { cuts: of('cut'), hires: of('hire') }
  }
  const frame = { min: left, max: right, type, rowsBelow: 6 }
  const inside = (e: SaidEvent | MoveEvent) => opening === null || isWithin(opening, e)

  const band: CaseBand = { span: whole, top: y, bottom: y, ticks: [], lanes: [], thread: [] }
  const years = (at: number) => yearTicks(whole, x, at, right, input, type)
  if (!options.lanes || opening) {
    // The axis of the whole carries all cuts and hires, and what was said outside the opened stretch.
    const lane =
      input.moves.length > 0
        ? movesLane(
            options.lanes ? input.words.lanes.moves : '',
            y + 10,
            moves(
              x,
              (m) => !options.lanes || !inside(m) || m.lane === 'cut',
              (m) => options.lanes && !inside(m),
            ),
            frame,
          )
        : null
    if (lane) band.lanes.push(lane)
    y = lane ? lane.bottom : y
    const rest = opening ? input.said.filter((e) => !inside(e)) : []
    if (rest.length > 0) {
      const said = saidLane(
        'elsewhere',
        input.words.lanes.elsewhere,
        y + 4,
        rest.map((e) => item(x, e, true)),
        [],
        frame,
      )
      band.lanes.push(said)
      y = said.bottom
    }
    band.ticks = years(y + TICK_ROW - 6)
    band.bottom = y
    y += TICK_ROW
  } else {
    band.ticks = years(y + TICK_ROW - 5)
    const built = allLanes(input, x, whole, y + TICK_ROW + 6, frame, item, moves)
    Object.assign(band, { lanes: built.lanes, thread: built.thread, bottom: built.bottom })
    y = built.bottom
  }
  let opened: CaseLayout['opened'] = null
  if (opening) {
    const inner = linearScale(opening, [left, right])
    const start = y + FAN
    const built = allLanes(input, inner, opening, start + TICK_ROW, frame, item, moves)
    const ticks = monthTicks(opening, inner, start + 14, right, input, type)
    opened = {
      span: opening,
      top: start,
      bottom: built.bottom,
      ticks,
      lanes: built.lanes,
      thread: built.thread,
      from: x(opening[0]),
      to: x(opening[1]),
    }
    y = built.bottom
  }
  const unlabelled = [...band.lanes, ...(opened?.lanes ?? [])].reduce((n, l) => n + l.unlabelled, 0)
  return { scale, width, height: Math.ceil(y + 4), left, right, blank, chart, band, opened, unlabelled }
}

type MakeItem = (scale: (day: number) => number, event: SaidEvent | MoveEvent, labelled: boolean) => LaneItem
type MakeMoves = (
  scale: (day: number) => number,
  wanted: (m: MoveEvent) => boolean,
  labelled: (m: MoveEvent) => boolean,
) => { cuts: LaneItem[]; hires: LaneItem[] }
type LaneFrame = { min: number; max: number; type: CaseType; rowsBelow: number }

/** Cuts and hires, then the three lanes of what was said, over one stretch of time. */
function allLanes(
  input: CaseInput,
  scale: (day: number) => number,
  span: Span,
  top: number,
  frame: LaneFrame,
  item: MakeItem,
  moves: MakeMoves,
) {
  const lanes: CaseLane[] = []
  let y = top
  if (input.moves.length > 0) {
    const lane = movesLane(
      input.words.lanes.moves,
      y,
      moves(
        scale,
        (m) => isWithin(span, m),
        () => true,
      ),
      frame,
    )
    lanes.push(lane)
    y = lane.bottom + 4
  }
  const said = input.said.filter((e) => isWithin(span, e))
  const thread = said.filter((e) => e.thread).sort((a, b) => middleOf(a.span) - middleOf(b.span))
  for (const [index, id] of CASE_LANES.entries()) {
    const events = said.filter((e) => e.lane === id).map((e) => item(scale, e, true))
    const lane = saidLane(id, input.words.lanes[id], y, events, crossingsOf(thread, index, scale), frame)
    lanes.push(lane)
    y = lane.bottom + 4
  }
  return { lanes, bottom: y, thread: threadOf(thread, lanes) }
}

/** Where the thread passes through a lane on its way from one statement to the next. */
function crossingsOf(thread: readonly SaidEvent[], lane: number, scale: (day: number) => number): Crossing[] {
  return thread.slice(1).flatMap((event, i): Crossing[] => {
    const [a, b] = [CASE_LANES.indexOf(thread[i]?.lane ?? event.lane), CASE_LANES.indexOf(event.lane)]
    const [first, last] = [Math.min(a, b), Math.max(a, b)]
    if (first === last || lane < first || lane > last) return []
    return [{ x: scale(middleOf(event.span)), above: lane > first, below: lane < last }]
  })
}

/** The thread: along the rule of a lane until the next statement, then across to it. */
function threadOf(thread: readonly SaidEvent[], lanes: readonly CaseLane[]): { x: number; y: number }[] {
  const stops = thread.flatMap((event) => {
    const lane = lanes.find((l) => l.id === event.lane)
    const mark = lane?.marks.find((m) => m.id === event.id)
    return lane && mark ? [{ x: mark.x, y: mark.y, rule: lane.rule }] : []
  })
  return stops.flatMap(({ x, y, rule }, i) => {
    const before = stops[i - 1]
    const way = before
      ? [
          { x, y: before.rule },
          { x, y },
        ]
      : [{ x, y }]
    return y === rule ? way : [...way, { x, y: rule }]
  })
}

/** Every word of a picture, for tests: none may touch another or an edge. */
export function textsOf(layout: CaseLayout): CaseText[] {
  const lanes = [...layout.band.lanes, ...(layout.opened?.lanes ?? [])]
  return [
    ...(layout.blank ? [...layout.blank.label, ...layout.blank.counts.flatMap((c) => c.label)] : []),
    ...(layout.chart
      ? [
          ...layout.chart.ticks.map((t) => t.label),
          ...layout.chart.points.flatMap((p) => p.label),
          ...layout.chart.breaks.flatMap((b) => b.label),
        ]
      : []),
    ...lanes.flatMap((l) => [...(l.name && l.name.text !== '' ? [l.name] : []), ...l.marks.flatMap((m) => m.label)]),
    ...[...layout.band.ticks, ...(layout.opened?.ticks ?? [])].flatMap((t) => t.label ?? []),
  ]
}

/** The space that words may not leave. */
export const frameOf = (layout: CaseLayout): Box => ({ left: 0, top: 0, right: layout.width, bottom: layout.height })
