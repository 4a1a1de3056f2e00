import { expect, test } from 'vitest'
import { spelledNumber } from './spelled-numbers.ts'

test.each([
  ['en', 'Amazon cut 14,000 jobs', '14'],
  ['en', 'about half of the staff', 'half'],
  ['en', 'Cuts doubled', 'doubled'],
  ['en', 'two-thirds of firms', 'two'],
  ['en', 'a tenfold rise', 'tenfold'],
  ['zh-Hans', '裁员３万人', '３'],
  ['zh-Hans', '三万人失业', '三万人'],
  ['zh-Hans', '翻一番', '翻一番'],
  ['zh-Hant', '兩倍以上', '兩倍'],
  ['zh-Hant', '過半企業', '過半'],
])('%s: %s', (locale, text, found) => expect(spelledNumber(text, locale)).toBe(found))

test.each([
  ['en', 'One reason is named'],
  ['en', 'The company often writes of tension'],
  ['en', 'Behalf of the staff'],
  ['zh-Hans', '统一口径的说法'],
  ['zh-Hans', '一些公司没有回应'],
])('no number in it, %s: %s', (locale, text) => expect(spelledNumber(text, locale)).toBeNull())
