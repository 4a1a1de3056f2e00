import { expect, test } from 'vitest'
import fc from 'fast-check'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

test('a number stays with its unit, a year with its sign', () => {
  expect(wrapText('2026年9月', 12, 50)).toEqual(['2026年', '9月'])
  expect(wrapText('高鑫零售3万名员工离开', 12, 70).some((line) => /\d$/.test(line))).toBe(false)
})

test('a quarter, a month and a day stay with their year, a number with its million', () => {
  expect(wrapText('Count of Q3 2025', 12, 70)).toEqual(['Count of', 'Q3 2025'])
  expect(wrapText('Said on 28 October 2025', 12, 105)).toEqual(['Said on', '28 October 2025'])
  expect(wrapText('US$200 billion plan', 12, 100)).toEqual(['US$200 billion', 'plan'])
})

test('Chinese lines break between phrases, and no sign is left alone', () => {
  expect(wrapText('Salesforce：客服岗位，占客服人员', 13, 190)).toEqual(['Salesforce：客服岗位，', '占客服人员'])
  expect(wrapText('亚马逊：占职能部门员工（通行说法）', 13, 190)).toEqual(['亚马逊：占职能部门员工', '（通行说法）'])
  expect(wrapText('高鑫零售納入合併報表', 12, 110).at(-1)?.length).toBeGreaterThan(2)
})

test('English lines are of about one length, so that no word is left alone', () => {
  expect(wrapText('Chegg, Oct 2025: of staff at the end of 2024', 13, 240)).toEqual(['Chegg, Oct 2025: of', 'staff at the end of 2024'])
  expect(wrapText('Block cuts jobs and credits AI tools it', 13, 230).at(-1)?.split(' ').length).toBeGreaterThan(2)
})

test('lines hold the whole text, within the width, on no more lines than they need', () => {
  const sign = fc.constantFrom(...'美国的与，。在（）AI 2与業员工人数')
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1 }), fc.integer({ min: 60, max: 200 }), (signs, width) => {
      const text = signs.join('').replace(/ +/g, '').trim()
      if (text === '') return
      const lines = wrapText(text, 12, width, 99)
      if (lines.some((line) => line.endsWith('…'))) return
      expect(lines.join('')).toBe(text)
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width)
    }),
  )
})

test('even lines are no more than full ones, and none is longer than the longest of those', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), fc.integer({ min: 90, max: 240 }), (words, width) => {
      const lines = wrapText(words.join(' '), 12, width, 99)
      expect(lines.join(' ')).toBe(words.join(' '))
      const full: string[] = []
      for (const w of words) {
        const last = full.at(-1)
        if (last !== undefined && textWidth(`${last} ${w}`, 12) <= width) full[full.length - 1] = `${last} ${w}`
        else full.push(w)
      }
      expect(lines.length).toBe(full.length)
      const longest = (all: readonly string[]) => Math.max(...all.map((l) => textWidth(l, 12)))
      expect(longest(lines)).toBeLessThanOrEqual(longest(full) + 6)
    }),
  )
})

/** Widths in px that Chromium gave to words of the figures, set in Inter, in the weight of a number beside a mark. */
const MEASURED: readonly (readonly [words: string, size: number, width: number])[] = [
  ['4%', 13, 21.7],
  ['40%', 13, 30.3],
  ['44.4%', 13, 42.9],
  ['60%', 13, 29.9],
  ['40%', 32, 74.6],
]
test('a number with a percent sign is given the room that it takes', () => {
  for (const [words, size, width] of MEASURED) expect(textWidth(words, size), words).toBeGreaterThanOrEqual(width)
})
