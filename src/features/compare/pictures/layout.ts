import type { MarkAnswer } from '#schema/api-narratives.ts'

/** Where the marks of the paired pictures lie: true to scale, and the same scale for both countries of a pair. No browser needed. */

/** Dots of a column, and the distance between two dots in px. */
export const DOT_ROWS = 14
export const DOT_PITCH = 8
/** More dots than this cannot be told apart at reading distance. */
const DOTS_AT_MOST = 850
/** A bar this many times as long as the other is not divided by it: the sections could not be told apart. */
const SECTIONS_AT_MOST = 60

const valuesOf = (marks: readonly MarkAnswer[]) => marks.flatMap((m) => (m.number ? [Math.abs(m.number.value)] : []))

/** The smallest of 1, 2, 5, 10, 20 … that is not below `least`. */
export function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return [1, 2, 5, 10].map((n) => n * power).find((step) => step >= least - 1e-9) ?? 10 * power
}

/** Round values from zero to `max`, without the binary error of adding steps up (0.30000000000000004). */
const ticksTo = (max: number, step: number): number[] =>
  Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, i) => Number((i * step).toPrecision(12)))

/** Values as columns: heights and places of ticks in percent of the plot's height. */
export type ColumnsLayout = {
  ticks: { value: number; at: number }[]
  columns: { mark: MarkAnswer; height: number; isLead: boolean; isBeside: boolean }[]
}

/** Columns from zero. `pair`: the marks of both countries, whose largest value fills the plot. Heights in percent of it. */
export function layoutColumns(marks: readonly MarkAnswer[], pair: readonly MarkAnswer[]): ColumnsLayout {
  const max = Math.max(0, ...valuesOf(pair))
  const step = max === 0 ? 0 : niceStep(max / 3)
  const scale = max === 0 ? 0 : 100 / max
  const ticks = step === 0 ? [] : ticksTo(max, step).map((value) => ({ value, at: value * scale }))
  const heights = marks.map((m) => (m.number ? Math.abs(m.number.value) * scale : 0))
  const tallest = heights.indexOf(Math.max(...heights))
  return {
    ticks,
    columns: marks.map((mark, i) => {
      const isLead = mark.number !== null && i === tallest
      // The large number of the tallest column stands to its left where the column before leaves the room.
      return { mark, height: heights[i] ?? 0, isLead, isBeside: isLead && i > 0 && (heights[i - 1] ?? 0) < 45 }
    }),
  }
}

/** Dots of one tone: their numbers from `from` to `to`, and all of them as one path. */
export type DotGroup = { id: string; tone: 'strong' | 'middle' | 'light' | 'hollow'; from: number; to: number; path: string }
/** People as dots; sizes in px. */
export type DotsLayout = {
  /** How many people a dot stands for. */
  each: number
  width: number
  height: number
  /** Width of the wider side of the pair: both are drawn on a field of this width, so that a dot has one size. */
  fieldWidth: number
  groups: DotGroup[]
  /** Dots that came last, each inside a group: drawn with a ring. */
  added: { id: string; path: string } | null
  /** A strip above the columns that a contested number covers. */
  strips: { id: string; width: number }[]
}

/** People that a dot stands for, one at least, so that the larger side of a pair fits. */
export function peoplePerDot(pair: readonly MarkAnswer[]): number {
  const largest = Math.max(0, ...valuesOf(pair))
  return largest === 0 ? 1 : Math.max(1, niceStep(largest / DOTS_AT_MOST))
}

/** Dots `from` to `to` (exclusive), column by column, as vertical lines whose zero-length dashes are the dots. */
export function dotPath(from: number, to: number, firstColumn = 0): string {
  let d = ''
  for (let column = Math.floor(from / DOT_ROWS); column * DOT_ROWS < to; column += 1) {
    const top = Math.max(from - column * DOT_ROWS, 0)
    const end = Math.min(to - column * DOT_ROWS, DOT_ROWS)
    const x = (firstColumn + column) * DOT_PITCH + DOT_PITCH / 2
    const y = top * DOT_PITCH + DOT_PITCH / 2
    d += `M${x} ${y}v${(end - top - 1) * DOT_PITCH + 0.01}`
  }
  return d
}

/** Nested groups from small to large, then those that are gone, in dots of the same number of people for both sides. */
export function layoutDots(marks: readonly MarkAnswer[], pair: readonly (readonly MarkAnswer[])[]): DotsLayout {
  const each = peoplePerDot(pair.flat())
  const own = place(marks, each)
  return { ...own, each, height: DOT_ROWS * DOT_PITCH, fieldWidth: Math.max(own.width, ...pair.map((side) => place(side, each).width)) }
}

function place(marks: readonly MarkAnswer[], each: number): Pick<DotsLayout, 'width' | 'groups' | 'added' | 'strips'> {
  const dotsOf = (m: MarkAnswer) => Math.round(Math.abs(m.number?.value ?? 0) / each)
  const nested = marks.filter((m) => m.role === 'found' && m.number).sort((a, b) => dotsOf(a) - dotsOf(b))
  const tones = nested.length > 2 ? (['strong', 'middle', 'light'] as const) : (['strong', 'light'] as const)
  const groups: DotGroup[] = []
  let end = 0
  nested.forEach((m, i) => {
    const to = dotsOf(m)
    groups.push({ id: m.id, tone: tones[i] ?? 'light', from: end, to, path: dotPath(end, to) })
    end = to
  })
  const last = marks.find((m) => m.role === 'added' && m.number)
  let column = Math.ceil(end / DOT_ROWS)
  for (const m of marks.filter((g) => g.role === 'gone' && g.number)) {
    column += 1
    const to = dotsOf(m)
    groups.push({ id: m.id, tone: 'hollow', from: 0, to, path: dotPath(0, to, column) })
    column += Math.ceil(to / DOT_ROWS)
  }
  return {
    width: column * DOT_PITCH,
    groups,
    added: last ? { id: last.id, path: dotPath(Math.max(0, end - dotsOf(last)), end) } : null,
    strips: nested.flatMap((m) =>
      m.number?.status === 'contested' ? [{ id: m.id, width: Math.ceil(dotsOf(m) / DOT_ROWS) * DOT_PITCH - 1 }] : [],
    ),
  }
}

/** A value as a bar: its length and the places of its ticks and sections, in percent of the plot's width. */
export type BarLayout = { length: number; ticks: { value: number; at: number }[]; sections: number[] }

/** One bar of each country from the spine. All positions in percent of the plot's width; `sections`: where the smaller bar of the pair ends. */
export function layoutBar(mark: MarkAnswer | undefined, pair: readonly MarkAnswer[]): BarLayout {
  const values = valuesOf(pair)
  const max = Math.max(0, ...values)
  if (max === 0) return { length: 0, ticks: [], sections: [] }
  const value = Math.abs(mark?.number?.value ?? 0)
  const step = niceStep(max / 4)
  const unit = Math.min(...values)
  const ratio = unit > 0 ? value / unit : 0
  const at = (v: number) => (v / max) * 100
  return {
    length: at(value),
    ticks: ticksTo(max, step).map((v) => ({ value: v, at: at(v) })),
    sections:
      ratio > 1 && ratio <= SECTIONS_AT_MOST ? Array.from({ length: Math.ceil(ratio - 1e-9) - 1 }, (_, i) => at((i + 1) * unit)) : [],
  }
}

/** Bars of one measure under each other: lengths in percent of the longest. A mark without a number has none. */
export function layoutMeasures(marks: readonly MarkAnswer[]): { mark: MarkAnswer; length: number | null }[] {
  const max = Math.max(0, ...valuesOf(marks))
  return marks.map((mark) => ({ mark, length: mark.number && max > 0 ? (Math.abs(mark.number.value) / max) * 100 : null }))
}
