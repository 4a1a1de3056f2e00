/** Precision of a partial date, from its form. */
export type DatePrecision = 'year' | 'quarter' | 'month' | 'day'

/** The precision of a partial date: "2025" year, "2025-Q3" quarter, "2025-03" month, "2025-03-31" day. */
export function datePrecision(date: string): DatePrecision {
  if (/Q/.test(date)) return 'quarter'
  return date.length <= 4 ? 'year' : date.length <= 7 ? 'month' : 'day'
}

const DAY = 86_400_000

/** First day of the period and the day after its last, as UTC days since 1970. Throws on what is not a partial date. */
export function periodOf(date: string): [number, number] {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(date)
  if (!match) throw new RangeError(`not a partial date: ${date}`)
  const year = Number(match[1])
  const days = (y: number, m: number, d = 1) => Date.UTC(y, m, d) / DAY
  if (match[4]) return [days(year, Number(match[3]) - 1, Number(match[4])), days(year, Number(match[3]) - 1, Number(match[4]) + 1)]
  if (match[3]) return [days(year, Number(match[3]) - 1), days(year, Number(match[3]))]
  if (match[2]) return [days(year, (Number(match[2]) - 1) * 3), days(year, Number(match[2]) * 3)]
  return [days(year, 0), days(year + 1, 0)]
}

/**
 * Where a partial date stands on a time axis, in days. Where all dates share one precision they stand on the start of
 * their period, so that they meet the tick of that period; where precisions mix, a longer period stands in its middle.
 */
export function dateToDays(date: string, anchor: 'start' | 'middle'): number {
  const [start, end] = periodOf(date)
  return anchor === 'start' || end - start === 1 ? start : (start + end) / 2
}

/** The anchor that suits a set of dates. */
export const anchorFor = (dates: readonly string[]): 'start' | 'middle' =>
  new Set(dates.map(datePrecision)).size <= 1 ? 'start' : 'middle'

const pad = (n: number) => String(n).padStart(2, '0')
const yearOf = (days: number) => new Date(days * DAY).getUTCFullYear()

/** Candidate tick dates inside [from, to] (days), coarse to fine: one list per step, written as partial dates. */
function candidates(from: number, to: number): string[][] {
  const [y0, y1] = [yearOf(from), yearOf(to)]
  const inside = (date: string) => {
    const at = periodOf(date)[0]
    return at >= from - 0.5 && at <= to + 0.5
  }
  const years = (step: number) => {
    const out: string[] = []
    for (let y = Math.ceil(y0 / step) * step; y <= y1; y += step) out.push(String(y))
    return out.filter(inside)
  }
  const months = (step: number) => {
    const out: string[] = []
    for (let y = y0; y <= y1; y++) for (let m = 1; m <= 12; m += step) out.push(`${y}-${pad(m)}`)
    return out.filter(inside)
  }
  const quarters = () => {
    const out: string[] = []
    for (let y = y0; y <= y1; y++) for (let q = 1; q <= 4; q++) out.push(`${y}-Q${q}`)
    return out.filter(inside)
  }
  return [years(50), years(20), years(10), years(5), years(2), years(1), months(6), quarters(), months(3), months(1)]
}

/**
 * Ticks of a time axis between two positions (days): the finest step that is no finer than the data, has at most
 * `maxCount` ticks and, where the data are quarters, is written in quarters.
 */
export function timeTicks(from: number, to: number, maxCount: number, precision: DatePrecision): string[] {
  const all = candidates(from, to)
  const allowed =
    precision === 'year'
      ? all.slice(0, 6)
      : precision === 'quarter'
        ? [...all.slice(0, 6), ...all.slice(7, 8)]
        : [...all.slice(0, 7), ...all.slice(8)]
  const fits = allowed.filter((ticks) => ticks.length >= 1 && ticks.length <= Math.max(2, maxCount))
  return fits.at(-1) ?? all.find((t) => t.length) ?? []
}

/** Every period from the first to the last of equal-precision dates, so that a missing month leaves its place empty. */
export function fillPeriods(dates: readonly string[]): string[] {
  const sorted = [...new Set(dates)].sort((a, b) => dateToDays(a, 'start') - dateToDays(b, 'start'))
  const precision = datePrecision(sorted[0] ?? '2000')
  const last = sorted.at(-1)
  if (!last || precision === 'day' || new Set(sorted.map(datePrecision)).size > 1) return sorted
  const out: string[] = []
  const end = dateToDays(last, 'start')
  for (let y = Number(sorted[0]?.slice(0, 4)); y <= Number(last.slice(0, 4)); y++) {
    const inYear =
      precision === 'year'
        ? [String(y)]
        : precision === 'quarter'
          ? [1, 2, 3, 4].map((q) => `${y}-Q${q}`)
          : Array.from({ length: 12 }, (_, m) => `${y}-${pad(m + 1)}`)
    for (const date of inYear)
      if (dateToDays(date, 'start') >= dateToDays(sorted[0] ?? date, 'start') && dateToDays(date, 'start') <= end) out.push(date)
  }
  // A long, sparse run (three years out of sixty) is better without its empty places.
  return out.length > sorted.length * 4 ? sorted : out
}
