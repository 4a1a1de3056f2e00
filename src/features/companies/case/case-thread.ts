import { CASE_LANES } from '#schema/vocabulary.ts'
import type { SaidEvent } from './case-input.ts'
import { middleOf } from './case-time.ts'
import type { CaseLane } from './lane-layout.ts'
import type { Crossing } from './place-labels.ts'

/** The company's own words in order of time: what the thread joins. */
export const threaded = (said: readonly SaidEvent[]): SaidEvent[] =>
  said.filter((e) => e.thread).sort((a, b) => middleOf(a.span) - middleOf(b.span))

/** Where the thread passes through a lane on its way from one statement to the next. `lane` counts from the top. */
export function crossingsOf(thread: readonly SaidEvent[], lane: number, scale: (day: number) => number): Crossing[] {
  return thread.slice(1).flatMap((event, i): Crossing[] => {
    const [a, b] = [CASE_LANES.indexOf(thread[i]?.lane ?? event.lane), CASE_LANES.indexOf(event.lane)]
    const [first, last] = [Math.min(a, b), Math.max(a, b)]
    if (first === last || lane < first || lane > last) return []
    return [{ x: scale(middleOf(event.span)), above: lane > first, below: lane < last }]
  })
}

/** The thread: along the rule of a lane until the next statement, then across to it. */
export function threadOf(thread: readonly SaidEvent[], lanes: readonly CaseLane[]): { x: number; y: number }[] {
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
