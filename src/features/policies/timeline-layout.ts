import { firstDay, lastDay } from '#domain/partial-date.ts'

/** A policy on its lane: `x` and `width` in percent of the axis; `row` 0 is nearest the axis. */
export type PlacedPolicy = { id: string; x: number; width: number; row: number }
/** Policies on an axis of time, a lane for each country; places in percent of the width. */
export type PolicyTimeline = {
  /** First of January of each year, in percent. */
  years: { year: number; x: number }[]
  lanes: { country: string; rows: number; placed: PlacedPolicy[]; earlier: string[] }[]
}

/** Days of the axis after its newest policy. */
const AFTER = 20
/** Room of a mark in percent of the axis, so that no mark covers another. */
const ROOM = 1.7

/** Days since 1970 of a day written as the number YYYYMMDD. */
const count = (day: number) => Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100) / 86_400_000
const januaryFirst = (year: number) => count(year * 10_000 + 101)

/**
 * Places policies on lanes of one axis of time, a lane for each country. A policy stands at its date; one that is dated by a month or a
 * year only spans it. What is older than the axis is listed apart.
 * @param from first year of the axis
 */
export function layoutTimeline(
  policies: readonly { id: string; country: string; date: string }[],
  countries: readonly string[],
  from: number,
): PolicyTimeline {
  // The axis ends soon after the newest policy, so that no part of it is empty.
  const newest = Math.max(from * 10_000 + 1231, ...policies.map((p) => lastDay(p.date)))
  const last = Math.floor(newest / 10_000)
  const start = januaryFirst(from)
  const end = count(newest) + AFTER
  const at = (day: number) => ((day - start) / (end - start)) * 100
  const lanes = countries.map((country) => {
    const own = policies.filter((p) => p.country === country).sort((a, b) => firstDay(a.date) - firstDay(b.date))
    const ends: number[] = []
    const placed = own
      .filter((p) => count(lastDay(p.date)) >= start)
      .map((p): PlacedPolicy => {
        const [x, right] = [Math.max(0, at(count(firstDay(p.date)))), at(count(lastDay(p.date)) + 1)]
        const isSpan = p.date.length < 10
        const width = isSpan ? right - x : 0
        const reach = Math.max(width, ROOM)
        const free = ends.findIndex((taken) => taken <= x)
        const row = free < 0 ? ends.length : free
        ends[row] = x + reach
        return { id: p.id, x, width, row }
      })
    return { country, rows: ends.length, placed, earlier: own.filter((p) => count(lastDay(p.date)) < start).map((p) => p.id) }
  })
  const years = Array.from({ length: last - from + 1 }, (_, i) => ({ year: from + i, x: at(januaryFirst(from + i)) }))
  return { years, lanes }
}
