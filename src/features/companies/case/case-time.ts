import { firstDay, lastDay } from '#domain/partial-date.ts'

/** A stretch of time in days since 1970: from the first day to the day after the last. */
export type Span = readonly [from: number, to: number]

const DAY = 86_400_000
const toDays = (yyyymmdd: number) => Date.UTC(Math.floor(yyyymmdd / 10_000), (Math.floor(yyyymmdd / 100) % 100) - 1, yyyymmdd % 100) / DAY

/** The days that a date of any precision covers. A year covers the whole year, not one of its days. */
export const spanOf = (date: string): Span => [toDays(firstDay(date)), toDays(lastDay(date)) + 1]

/** Where a stretch of time is marked: in its middle; a day where it begins. */
export const middleOf = ([from, to]: Span): number => (to - from <= 1 ? from : (from + to) / 2)

const pad = (n: number) => String(n).padStart(2, '0')
const yearOf = (days: number) => new Date(days * DAY).getUTCFullYear()
const monthIndex = (days: number) => yearOf(days) * 12 + new Date(days * DAY).getUTCMonth()
const monthDate = (index: number) => `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`

/** Years, or months, that begin inside a stretch of time, as dates; every `step`-th counted from January of year 0. */
export function periodsIn([from, to]: Span, unit: 'year' | 'month', step = 1): string[] {
  const length = unit === 'year' ? 12 : 1
  const out: string[] = []
  for (let i = Math.ceil(monthIndex(from) / length); i * length <= monthIndex(to); i += 1) {
    if (i % step !== 0) continue
    const date = unit === 'year' ? String(i) : monthDate(i)
    const [start] = spanOf(date)
    if (start >= from && start < to) out.push(date)
  }
  return out
}

/** A part of the time is opened when this share of the events lies in this small a part of the whole. */
const CROWD = 0.6
const SMALL = 0.34
/** Neighbours count as near up to this many times the length of the stretch. */
const REACH = 1.25

/**
 * The stretch of time to open below the whole: the shortest that holds most of the events, grown over neighbours that stand near it, in
 * whole months. Null where the events are spread out, or are too few to crowd.
 * @param at days of the events
 */
export function openSpan(at: readonly number[], whole: Span): Span | null {
  const days = [...at].sort((a, b) => a - b)
  const need = Math.ceil(days.length * CROWD)
  if (days.length < 5) return null
  let best: [number, number] = [days[0] ?? 0, days.at(-1) ?? 0]
  for (let i = 0; i + need <= days.length; i += 1) {
    const [from = 0, to = 0] = [days[i], days[i + need - 1]]
    if (to - from < best[1] - best[0]) best = [from, to]
  }
  const reach = Math.max(45, (best[1] - best[0]) * REACH)
  const near = days.filter((d) => d >= best[0] - reach && d <= best[1] + reach)
  const [from, to] = [Math.min(...near), Math.max(...near)]
  // More room after the last event than before the first: its words stand to the right.
  const room = Math.max(12, (to - from) * 0.04)
  const opened: Span = [spanOf(monthDate(monthIndex(from - room)))[0], spanOf(monthDate(monthIndex(to + room * 2.5)))[1]]
  return opened[1] - opened[0] <= (whole[1] - whole[0]) * SMALL ? opened : null
}

/** Everything from the first to the last, with a little room on both sides. */
export function wholeSpan(spans: readonly Span[]): Span {
  if (spans.length === 0) return spanOf('2020')
  const from = Math.min(...spans.map((s) => s[0]))
  const to = Math.max(...spans.map((s) => s[1]))
  const room = Math.max(30, (to - from) * 0.03)
  return [from - room, to + room]
}
