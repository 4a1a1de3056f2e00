const ONES: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** One character of a number written in Chinese, as a class of a regular expression. */
export const HAN_DIGITS = `[${Object.keys({ ...ONES, ...SMALL, ...LARGE }).join('')}]`

/**
 * The value of a number in Chinese characters: 三万 → 30000, 一亿三千万 → 130000000, 三万五 → 35000 as it is spoken.
 * Null for characters that do not make a number (万一, 千万).
 */
export function hanNumber(text: string): number | null {
  let total = 0
  let section = 0
  let one: number | null = null
  let lastScale = 1
  let isAfterZero = false
  for (const character of text) {
    const digit = ONES[character]
    const small = SMALL[character]
    const large = LARGE[character]
    if (digit !== undefined) {
      if (one !== null && one !== 0) return null
      one = digit
      isAfterZero ||= digit === 0
    } else if (small !== undefined) {
      // 十 alone is ten; 百 and 千 need a digit before them.
      if (one === null && small !== 10) return null
      section += (one ?? 1) * small
      one = null
      isAfterZero = false
      lastScale = small
    } else if (large !== undefined) {
      const counted = section + (one ?? 0)
      if (counted === 0 && total === 0) return null
      // 两千亿, 一万亿: the number so far is multiplied by the larger unit.
      total = total !== 0 && large > lastScale && total < large ? (total + counted) * large : total + counted * large
      section = 0
      one = null
      isAfterZero = false
      lastScale = large
    } else return null
  }
  const spoken = one !== null && !isAfterZero && lastScale >= 100 ? (one * lastScale) / 10 : (one ?? 0)
  return total + section + spoken
}
