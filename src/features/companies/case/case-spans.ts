import type { CaseInput, MoveEvent } from './case-input.ts'
import { middleOf, openSpan, type Span, wholeSpan } from './case-time.ts'

/** The stretches of time (days) that a picture covers and opens. Several cases share them. */
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

/** Whether the middle of an event lies in a stretch of time, its ends included. */
export const isWithin = (span: Span, event: { span: Span }): boolean => middleOf(event.span) >= span[0] && middleOf(event.span) <= span[1]

/**
 * Side of the triangle of one person, so that the area of each cut and hire is in proportion to the number of people. The largest cut,
 * and the largest plan, are large enough to read, and none reaches out of the picture (`room`: how far each may reach to both sides).
 */
export function scaleOf(moves: readonly MoveEvent[], room: (move: MoveEvent) => number): number {
  const sized = moves.flatMap((m) =>
    m.size === null || m.size <= 0 ? [] : [{ planned: m.planned, root: Math.sqrt(m.size), room: room(m) }],
  )
  const limits = sized.map((m) => Math.min((m.planned ? 66 : 26) / m.root, Math.max(7, m.room * 2) / m.root))
  return Math.min(...limits, Number.MAX_VALUE)
}
