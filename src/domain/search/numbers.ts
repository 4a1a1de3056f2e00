/** What may follow digits and multiplies them. Longest first, so that 万亿 is not read as 万. */
const SCALES: readonly (readonly [word: string, factor: number])[] = [
  ['万亿', 1e12],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['万', 1e4],
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
  ['tn', 1e12],
  ['bn', 1e9],
  ['mn', 1e6],
  ['k', 1e3],
  ['m', 1e6],
]
const FACTORS = new Map(SCALES)

/** Source of a regular expression for a number in folded text: digits with or without separators, and a scale. */
export const NUMBER_SOURCE = `(?:\\d{1,3}(?:,\\d{3})+(?![\\d])|\\d+)(?:\\.\\d+)?(?: ?(?:${SCALES.map(([word]) => (/[a-z]/.test(word) ? `${word}(?![a-z])` : word)).join('|')}))?`

const PARTS = /^([\d,]+(?:\.\d+)?) ?(.*)$/

/** The token of a number: 30,000, 3万, 30k and 30000 all give "=30000". Rounded to twelve digits, so that 1.3亿 meets 130 million. */
export function numberTerm(text: string): string {
  const [, digits = '', scale = ''] = PARTS.exec(text) ?? []
  return valueTerm(Number(digits.replaceAll(',', '')) * (FACTORS.get(scale) ?? 1))
}

/** The token of a value that is known as a number. */
export const valueTerm = (value: number): string => `=${Number(Math.abs(value).toPrecision(12))}`
