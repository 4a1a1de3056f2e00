import { describe, expect, test } from 'vitest'
import { readingFault } from './readings.ts'

describe('the reading of a term', () => {
  test.each([
    ['说法', 'shuō fǎ'],
    ['职能部门员工（白领）', 'zhí néng bù mén yuán gōng'],
    ['“AI洗白”', 'AI xǐ bái'],
    ['N+补偿', 'N+ bǔ cháng'],
    ['工作论文、预印本', 'gōng zuò lùn wén yù yìn běn'],
    ['失业率', 'shī yè lǜ'],
    ['女儿', 'nǚ ér'],
  ])('%s: %s', (name, pinyin) => {
    expect(readingFault(name, pinyin)).toBeNull()
  })
  test.each([
    ['说法', 'shuō', 'has 1 parts, the name 2'],
    ['说法', 'shuo1 fa3', 'no syllable'],
    ['说法', 'shuo fǎ', 'has no tone'],
    ['说法', 'shuō fǎá', 'two tones'],
    ['“AI洗白”', 'ai xǐ bái', '"AI" is read "ai"'],
    ['说法', 'Shuō fǎ', 'no syllable'],
  ])('%s: %s is refused', (name, pinyin, why) => {
    expect(readingFault(name, pinyin)).toContain(why)
  })
})
