const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const YEAR = '(?<!\\d)(?:19|20)\\d{2}(?!\\d)'
const DAY = '(?<!\\d)[0-3]?\\d'
const QUARTERS = '一二三四'

/** Dates in folded text that are more than a year in digits: 2025-10, October 2025, 28 Oct 2025, 2025年10月, Q3 2025, 2025年第三季度. */
export const DATE_SOURCE = [
  `${YEAR}-(?:q[1-4]|(?:0[1-9]|1[0-2])(?:-[0-3]\\d)?)(?![\\d-])`,
  `${YEAR} ?年(?: ?第?[${QUARTERS}1-4]季度?| ?1?\\d ?月(?: ?[0-3]?\\d ?[日号號])?)?`,
  `(?<![a-z])(?:${DAY} )?${MONTH},? (?:[0-3]?\\d,? )?${YEAR}`,
  `(?<![a-z])q[1-4],? ?${YEAR}`,
  `${YEAR} q[1-4](?!\\d)`,
].join('|')

const two = (n: number) => String(n).padStart(2, '0')

/** A date that was matched, as ISO of its own precision: 2025, 2025-q3, 2025-10, 2025-10-28. */
function readDate(text: string): string {
  const year = /(?:19|20)\d{2}/.exec(text)?.[0] ?? ''
  const rest = text.replace(year, ' ')
  const quarter = /q([1-4])/.exec(rest)?.[1] ?? /第?([一二三四1-4])季/.exec(rest)?.[1]
  if (quarter !== undefined) return `${year}-q${QUARTERS.includes(quarter) ? QUARTERS.indexOf(quarter) + 1 : quarter}`
  const word = /[a-z]{3}/.exec(rest)?.[0]
  const numbers = rest.match(/\d+/g)?.map(Number) ?? []
  const [first, second] = numbers
  const month = word === undefined ? first : MONTHS.indexOf(word) + 1
  const day = word === undefined ? second : first
  if (month === undefined || month < 1 || month > 12) return year
  return day === undefined || day < 1 || day > 31 ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

/** The finest token of a date: "#2025-10". */
export const dateTerm = (text: string): string => `#${readDate(text)}`

/** Every token under which a date is found: itself, its month, its quarter, its year, and the year as a number. */
export function dateTerms(text: string): string[] {
  const date = readDate(text)
  const [year = '', part, day] = date.split('-')
  const isMonth = part !== undefined && !part.startsWith('q')
  return [
    `=${Number(year)}`,
    `#${year}`,
    ...(part === undefined ? [] : [`#${year}-${part}`]),
    ...(isMonth ? [`#${year}-q${Math.ceil(Number(part) / 3)}`] : []),
    ...(day === undefined ? [] : [`#${date}`]),
  ]
}
