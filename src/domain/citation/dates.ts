import { ENGLISH_MONTHS } from '../english-months.ts'

/** MLA shortens all months but May, June and July. */
const MLA_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'] as const
const BIBTEX_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** The parts of a date as far as they are known. A quarter has no month. */
export type DateParts = { year: string; quarter: number | null; month: number | null; day: number | null }

/** Takes a partial date apart. "2025-Q3" has a quarter and no month; parts that are not known are null. */
export function dateParts(date: string): DateParts {
  const [year = '', second = '', day = ''] = date.split('-')
  const quarter = second.startsWith('Q') ? Number(second.slice(1)) : null
  return { year, quarter, month: quarter === null && second !== '' ? Number(second) : null, day: day === '' ? null : Number(day) }
}

const name = (months: readonly string[], month: number) => months[month - 1] ?? ''

/** APA: "2025, October 28". */
export function apaDate(date: string): string {
  const { year, quarter, month, day } = dateParts(date)
  if (quarter !== null) return `${year}, Q${quarter}`
  if (month === null) return year
  return `${year}, ${name(ENGLISH_MONTHS, month)}${day === null ? '' : ` ${day}`}`
}

/** Chicago: "October 28, 2025". */
export function chicagoDate(date: string): string {
  const { year, quarter, month, day } = dateParts(date)
  if (quarter !== null) return `Q${quarter} ${year}`
  if (month === null) return year
  return day === null ? `${name(ENGLISH_MONTHS, month)} ${year}` : `${name(ENGLISH_MONTHS, month)} ${day}, ${year}`
}

/** MLA: "28 Oct. 2025". */
export function mlaDate(date: string): string {
  const { year, quarter, month, day } = dateParts(date)
  if (quarter !== null) return `Q${quarter} ${year}`
  if (month === null) return year
  return `${day === null ? '' : `${day} `}${name(MLA_MONTHS, month)} ${year}`
}

/** GB/T 7714 keeps ISO dates; it has no quarters, so only the year of one stands. */
export const gbDate = (date: string): string => (date.includes('Q') ? dateParts(date).year : date)

/** The month as BibTeX abbreviates it, 1 → "jan"; "" for a number that is no month. */
export const bibtexMonth = (month: number): string => name(BIBTEX_MONTHS, month)

/** RIS: YYYY/MM/DD/other, empty where unknown. */
export function risDate(date: string): string {
  const { year, quarter, month, day } = dateParts(date)
  const two = (n: number | null) => (n === null ? '' : String(n).padStart(2, '0'))
  return `${year}/${two(month)}/${two(day)}/${quarter === null ? '' : `Q${quarter}`}`
}

/** CSL: arrays of year, month, day; a quarter is the range of its months. */
export function cslDate(date: string): number[][] {
  const { year, quarter, month, day } = dateParts(date)
  const y = Number(year)
  if (quarter !== null)
    return [
      [y, quarter * 3 - 2],
      [y, quarter * 3],
    ]
  if (month === null) return [[y]]
  return [day === null ? [y, month] : [y, month, day]]
}
