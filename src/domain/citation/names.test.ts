import { describe, expect, test } from 'vitest'
import type { CitationName } from './item.ts'
import { apaName, apaNames, chicagoNames, gbName, gbNames, invertedName, mlaNames, plainName } from './names.ts'

const jane: CitationName = { family: 'Smith', given: 'Jane Ann' }
const jean: CitationName = { family: 'Tirole', given: 'Jean-Marc' }
const li: CitationName = { family: '李', given: '飞飞' }
const ILO = 'International Labour Organization'
const ilo: CitationName = { organisation: ILO }
const many = (n: number): CitationName[] => Array.from({ length: n }, (_, i) => ({ family: `Name${i + 1}`, given: 'A' }))

describe('one name', () => {
  test.each<[string, CitationName, string, string, string, string]>([
    ['a person', jane, 'Smith, J. A.', 'Smith, Jane Ann', 'Jane Ann Smith', 'SMITH J A'],
    ['a double first name', jean, 'Tirole, J.-M.', 'Tirole, Jean-Marc', 'Jean-Marc Tirole', 'TIROLE J-M'],
    ['a Chinese name is written alike in every style', li, '李飞飞', '李飞飞', '李飞飞', '李飞飞'],
    ['an organisation is never split', ilo, ILO, ILO, ILO, ILO],
  ])('%s', (_what, name, apa, inverted, plain, gb) => {
    expect([apaName(name), invertedName(name), plainName(name), gbName(name)]).toEqual([apa, inverted, plain, gb])
  })
})

describe('several names', () => {
  test('APA: an ampersand before the last; of more than 20 the first 19 and the last', () => {
    expect(apaNames([jane, li])).toBe('Smith, J. A., & 李飞飞')
    expect(apaNames(many(20))).not.toContain('…')
    expect(apaNames(many(25))).toMatch(/Name19, A\., … Name25, A\.$/)
    expect(apaNames(many(25))).not.toContain('Name20')
  })
  test('Chicago: up to ten in full, of more the first seven; MLA: of more than two the first', () => {
    expect(chicagoNames([jane, jean])).toBe('Smith, Jane Ann, and Jean-Marc Tirole')
    expect(chicagoNames(many(10))).not.toContain('et al.')
    expect(chicagoNames(many(11))).toMatch(/A Name7, et al\.$/)
    expect(mlaNames(many(2))).toBe('Name1, A, and A Name2')
    expect(mlaNames(many(3))).toBe('Name1, A, et al.')
  })
  test('GB/T 7714: of more than three the first three, with the word for others in their script', () => {
    expect(gbNames(many(3))).toBe('NAME1 A, NAME2 A, NAME3 A')
    expect(gbNames(many(4))).toMatch(/NAME3 A, et al$/)
    expect(gbNames([li, ...many(3)])).toMatch(/, 等$/)
  })
  test('nobody', () => expect([apaNames([]), chicagoNames([]), mlaNames([]), gbNames([])]).toEqual(['', '', '', '']))
})
