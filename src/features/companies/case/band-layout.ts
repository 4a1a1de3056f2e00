import { CASE_LANES } from '#schema/vocabulary.ts'
import type { CaseInput, MoveEvent, SaidEvent } from './case-input.ts'
import { isWithin } from './case-spans.ts'
import type { CaseType } from './case-text.ts'
import { crossingsOf, threaded, threadOf } from './case-thread.ts'
import { middleOf, type Span } from './case-time.ts'
import { type CaseLane, type LaneItem, movesLane, saidLane } from './lane-layout.ts'

/** From a day to its place on an axis, in px. */
export type OfDay = (day: number) => number
/** Where words may stand on a lane: from `min` to `max` px, in at most so many rows below it. */
export type LaneFrame = { min: number; max: number; type: CaseType; rowsBelow: number }
/** Lanes one below the other, the lower end of the last, and the thread through them. */
export type Lanes = { lanes: CaseLane[]; bottom: number; thread: { x: number; y: number }[] }

/** Side of the square of a statement's sign, and of the triangle of a cut or hire whose number is not known. */
const SIGN = 14
const HEIGHT_OF_TRIANGLE = 0.866

/** An event on an axis. `scale` is the side of the triangle of one person; `wanted`: its words are to stand at it, if it has any. */
export function laneItem(on: OfDay, event: SaidEvent | MoveEvent, wanted: boolean, scale: number): LaneItem {
  const side = 'size' in event && event.size !== null ? Math.max(1.5, scale * Math.sqrt(event.size)) : SIGN
  return {
    id: event.id,
    x: on(middleOf(event.span)),
    from: on(event.span[0]),
    to: on(event.span[1]),
    half: side / 2,
    height: side * HEIGHT_OF_TRIANGLE,
    title: event.title,
    words: event.words,
    labelled: wanted && event.title !== '',
  }
}

/** The wanted cuts and hires of a case on an axis; `labelled`: which of them carry words. */
export function moveItems(
  moves: readonly MoveEvent[],
  on: OfDay,
  scale: number,
  wanted: (move: MoveEvent) => boolean,
  labelled: (move: MoveEvent) => boolean,
): { cuts: LaneItem[]; hires: LaneItem[] } {
  const of = (lane: MoveEvent['lane']) => moves.filter((m) => m.lane === lane && wanted(m)).map((m) => laneItem(on, m, labelled(m), scale))
  return { cuts: of('cut'), hires: of('hire') }
}

/** Cuts and hires, then the three lanes of what was said, over one stretch of time that `on` places. */
export function allLanes(input: CaseInput, on: OfDay, span: Span, top: number, frame: LaneFrame, scale: number): Lanes {
  const lanes: CaseLane[] = []
  let y = top
  const add = (lane: CaseLane) => {
    lanes.push(lane)
    y = lane.bottom + 4
  }
  if (input.moves.length > 0) {
    const moves = moveItems(
      input.moves,
      on,
      scale,
      (m) => isWithin(span, m),
      () => true,
    )
    add(movesLane(input.words.lanes.moves, y, moves, frame))
  }
  const said = input.said.filter((e) => isWithin(span, e))
  const thread = threaded(said)
  for (const [index, id] of CASE_LANES.entries()) {
    const events = said.filter((e) => e.lane === id).map((e) => laneItem(on, e, true, scale))
    add(saidLane(id, input.words.lanes[id], y, events, crossingsOf(thread, index, on), frame))
  }
  return { lanes, bottom: y, thread: threadOf(thread, lanes) }
}
