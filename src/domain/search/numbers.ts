import { hanNumber, HAN_DIGITS } from './han-numbers.ts'

/** What may follow digits and multiplies them. */
const LATIN_SCALES: Readonly<Record<string, number>> = {
  trillion: 1e12,
  billion: 1e9,
  million: 1e6,
  thousand: 1e3,
  tn: 1e12,
  bn: 1e9,
  mn: 1e6,
  b: 1e9,
  k: 1e3,
  m: 1e6,
}
const HAN_SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** Currency and percent signs that may stand before or after a number, with the letter that ends the term of such a number. */
const BEFORE: readonly (readonly [pattern: string, sign: string])[] = [
  ['us ?\\$', '$'],
  ['hk ?\\$', 'h'],
  ['usd ?', '$'],
  ['(?:cny|rmb) ?', 'y'],
  ['hkd ?', 'h'],
  ['\\$', '$'],
  ['¥', 'y'],
]
const AFTER: readonly (readonly [pattern: string, sign: string])[] = [
  [' ?%', '%'],
  [' (?:percent|per cent)(?![a-z])', '%'],
  [' ?(?:us dollars?|dollars?|usd)(?![a-z])', '$'],
  [' ?(?:yuan|rmb|cny)(?![a-z])', 'y'],
  [' ?(?:hk dollars?|hkd)(?![a-z])', 'h'],
  ['(?:美元|美金)', '$'],
  ['(?:港元|港币|港幣)', 'h'],
  ['(?:元人民币|元人民幣|人民币|人民幣|元)', 'y'],
]
const either = (all: readonly (readonly [string, string])[]) => all.map(([pattern]) => pattern).join('|')

const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|(?<![\\d,.])\\d{1,3}(?: \\d{3})+(?![\\d,])|\\d+)(?:\\.\\d+)?'
const LATIN = `(?: ?(?:${Object.keys(LATIN_SCALES).join('|')})(?![a-z0-9]))`
const HAN = '(?: ?(?:[百千]?[万萬]?[亿億]|[百千]?[万萬]|[百千](?![分克瓦米])))'
/** 3成 is thirty percent; 成 also begins other words. */
const TENTHS = '成(?![立为為功员員本果长長熟就分交年品]|不[变變])'
const NUMERAL = `${HAN_DIGITS}+`

/** Quantities in folded text: digits with separators, scale, currency or percent sign, and what Chinese writes in characters. */
export const NUMBER_SOURCE = [
  // 百分之八, 三分之一
  `(?:百|${NUMERAL})分之(?:\\d+(?:\\.\\d+)?|${NUMERAL})`,
  // 一半, 半数
  '(?:一半|半数|半數)',
  // 三成, 三成五, 近1成
  `(?:\\d+|[一二两兩三四五六七八九])${TENTHS}[一二三四五六七八九半]?`,
  `(?:${either(BEFORE)})?${DIGITS}(?:${LATIN}|${HAN})?(?:${either(AFTER)})?`,
  // 三万, 两千亿元: with a scale in it, so that 一 and 三 alone stay words
  `[一二两兩三四五六七八九十](?:${HAN_DIGITS}*[十百千万萬亿億]${HAN_DIGITS}*|(?<=十)${HAN_DIGITS})(?:${either(AFTER.filter(([p]) => !/[a-z%]/.test(p)))})?`,
].join('|')

/** Fractions in English words. */
const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 }
const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10 }
export const FRACTION_SOURCE = `(?:(?:a|one|two|three|four) (?:${Object.keys(PARTS).join('|')})s?|one in (?:two|three|four|five|ten))(?![a-z])`

/** Words of approximation: before a number they need not occur in the text. */
export const ABOUT_SOURCE =
  '(?:nearly|almost|about|around|roughly|approximately|some|over|under|up to|more than|less than|at least|at most)(?= )|(?:接近|将近|將近|大约|大約|约|約|近|超过|超過|超|逾|不到|至少|最多)'

/** A quantity: its size, and what it is counted in: percent, dollars, yuan, Hong Kong dollars, or nothing. */
export type Amount = { value: number; sign: '' | '%' | '$' | 'y' | 'h' }

const DIGIT_FORM = new RegExp(`^(${either(BEFORE)})?(${DIGITS})(${LATIN}|${HAN})?(${either(AFTER)})?$`)
const signOf = (text: string | undefined, all: readonly (readonly [string, string])[]): Amount['sign'] =>
  // The tables hold nothing but these signs.
  text === undefined ? '' : ((all.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(text))?.[1] ?? '') as Amount['sign'])

function factorOf(scale: string): number {
  const word = scale.trim()
  if (/^[a-z]/.test(word)) return LATIN_SCALES[word] ?? 1
  return [...word].reduce((product, character) => product * (HAN_SCALES[character] ?? 1), 1)
}

const plain = (text: string): number => (/^\d/.test(text) ? Number(text) : (hanNumber(text) ?? Number.NaN))

/** Reads what `NUMBER_SOURCE` or `FRACTION_SOURCE` matched; null for what only looks like a quantity. */
export function readAmount(text: string): Amount | null {
  const [, count = '', part = ''] = /^(a|one|two|three|four) ([a-z]+?)s?$/.exec(text) ?? []
  if (part !== '') return percent((100 * (COUNTS[count] ?? 1)) / (PARTS[part] ?? 1))
  const [, among = ''] = /^one in ([a-z]+)$/.exec(text) ?? []
  if (among !== '') return percent(100 / (COUNTS[among] ?? 1))
  if (/^(?:一半|半数|半數)$/.test(text)) return percent(50)
  const [, whole, share] = /^(.+)分之(.+)$/.exec(text) ?? []
  if (whole !== undefined && share !== undefined) return percent((100 * plain(share)) / (whole === '百' ? 100 : plain(whole)))
  const [, tens, ones] = /^(.+)成(.)?$/.exec(text) ?? []
  if (tens !== undefined) return percent(10 * plain(tens) + (ones === undefined ? 0 : ones === '半' ? 5 : plain(ones)))
  const match = DIGIT_FORM.exec(text)
  if (match) {
    const [, before, digits = '', scale = '', after] = match
    const value = Number(digits.replace(/[, ]/g, '')) * factorOf(scale)
    return { value, sign: signOf(after, AFTER) || signOf(before, BEFORE) }
  }
  const unit = new RegExp(`(?:${either(AFTER)})$`).exec(text)?.[0] ?? ''
  const value = hanNumber(text.slice(0, text.length - unit.length))
  return value === null ? null : { value, sign: unit === '' ? '' : signOf(unit, AFTER) }
}

const percent = (value: number): Amount | null => (Number.isFinite(value) ? { value, sign: '%' } : null)

/** The token of a value: 30,000, 3万 and 30k all give "=30000". Rounded to twelve digits, so that 1.3亿 meets 130 million. */
export const valueTerm = (value: number, sign: Amount['sign'] = ''): string => `=${Number(Math.abs(value).toPrecision(12))}${sign}`

/** The token of the value that a claim itself states: a search for a number puts it before claims that only mention it. */
export const ownValueTerm = (value: number, sign: Amount['sign'] = ''): string => `~${valueTerm(value, sign).slice(1)}`
