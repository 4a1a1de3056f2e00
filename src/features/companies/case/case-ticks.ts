import type { CaseInput } from './case-input.ts'
import { type CaseText, type CaseType, setText } from './case-text.ts'
import { periodsIn, type Span, spanOf } from './case-time.ts'

/** A tick of the axis of time: its place in px, and its words where they have room. */
export type Tick = { x: number; label: CaseText | null }

/** Labels in order, each only where it does not touch the one before or the edge. */
function spaced(ticks: { x: number; text: string }[], y: number, right: number, type: CaseType): Tick[] {
  let end = Number.NEGATIVE_INFINITY
  return ticks.map(({ x, text }) => {
    const label = setText(text, 'tick', x + 4, y, 'start', type)
    if (label.box.left < end + 8 || label.box.right > right) return { x, label: null }
    end = label.box.right
    return { x, label }
  })
}

/** A tick at the beginning of each year. */
export function yearTicks(span: Span, x: (day: number) => number, y: number, right: number, input: CaseInput, type: CaseType): Tick[] {
  return spaced(
    periodsIn(span, 'year').map((date) => ({ x: x(spanOf(date)[0]), text: input.words.year(date) })),
    y,
    right,
    type,
  )
}

/** Ticks at the beginning of months, as many as there is room for; January, and the one that comes first, with its year. */
export function monthTicks(span: Span, x: (day: number) => number, y: number, right: number, input: CaseInput, type: CaseType): Tick[] {
  const months = (span[1] - span[0]) / 30.4
  const step = [1, 2, 3, 6].find((s) => ((x(span[1]) - x(span[0])) / months) * s >= 44) ?? 12
  const dates = periodsIn(span, 'month', step)
  return spaced(
    dates.map((date, i) => ({ x: x(spanOf(date)[0]), text: input.words.month(date, i === 0 || date.endsWith('-01')) })),
    y,
    right,
    type,
  )
}
