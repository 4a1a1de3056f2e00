import { describe, expect, it, test } from 'vitest'
import { makeFold } from './fold.ts'
import { names, stem, textTerms, words } from './tokens.ts'
import { queryTerms as wantedIn } from './query-terms.ts'

const fold = makeFold({ from: '訊飛', to: '讯飞' })
const terms = (text: string) => [...words(fold(text))].map((t) => t.term)
/** What a query looks for, each thing by its first term. */
const queryTerms = (folded: string) => wantedIn(folded).map((wanted) => wanted.any[0])
const named = (text: string) => names(fold(text)).map((t) => t.term)

test('plural and singular meet; what only looks like a plural stays', () => {
  expect(['layoffs', 'jobs', 'classes'].map(stem)).toEqual(['layoff', 'job', 'classe'])
  for (const word of ['bus', 'gas', 'loss', 'status', 'analysis', 's', 'is']) expect(stem(word)).toBe(word)
})

describe('words', () => {
  it('are runs of letters, with digits behind; one letter alone is none', () => {
    expect(terms('A covid19 test, e.g. B2B')).toEqual(['covid19', 'test', 'b2b'])
  })
  it('are letters of other alphabets too', () => {
    expect(terms('Straße Работа')).toEqual(['straße', 'работа'])
  })
  it('are pairs of Chinese characters, in a text also the last one alone', () => {
    expect(terms('机器人')).toEqual(['机器', '器人', '人'])
    expect(queryTerms('机器人厂')).toEqual(['@robot', '厂'])
    expect(queryTerms('器人厂')).toEqual(['器人', '人厂'])
    expect(terms('人')).toEqual(['人'])
    expect(queryTerms('人')).toEqual(['人'])
  })
  it('part where the script changes', () => {
    expect(terms('AI教师3万人')).toEqual(['ai', '教师', '师', '=30000', '人'])
  })
  it('know where they stand', () => {
    const text = 'cut 30k 岗位'
    expect([...words(text)].map((t) => text.slice(t.start, t.end))).toEqual(['cut', '30k', '岗位', '位'])
    for (const token of words('机器人')) expect(token.end - token.start).toBe(token.term.length)
  })
})

describe('names', () => {
  it('stand in Latin only as whole words', () => {
    expect(named('Amazon, amazonian, preamazon, amazon2')).toEqual(['@amazon'])
    expect(named('said AI; fair maintain')).toEqual(['@artificial'])
    expect(named("Amazon's")).toEqual(['@amazon'])
  })
  it('are the longest that fit', () => {
    expect(named('Sun Art Retail')).toEqual(['@sunart'])
    expect(named('Goldman Sachs')).toEqual(['@goldman'])
    const [long] = names('challenger gray')
    expect(long).toMatchObject({ start: 0, end: 'challenger gray'.length })
    expect(named('阿里巴巴')).toEqual(['@alibaba'])
    expect(named('sun artist')).toEqual([])
  })
  it('come in the order of the text, whatever their script', () => {
    expect(named('讯飞 and Amazon 裁员 Chegg')).toEqual(['@iflytek', '@amazon', '@layoff', '@chegg'])
  })
  it('with other signs inside are taken as they are written', () => {
    expect(named('amazonxcom')).toEqual([])
    expect(named('the U.S. economy')).toEqual(['@america'])
  })
})

test('a text is searched by its words and its names', () => {
  expect([...textTerms(fold('訊飛 layoffs'))]).toEqual(['讯飞', '飞', 'layoff', '@iflytek', '@layoff'])
})

describe('a query', () => {
  it('takes names whole and the rest as words, each once, in order', () => {
    expect(queryTerms(fold('case at 訊飛 and Amazon cases'))).toEqual(['case', 'at', '@iflytek', 'and', '@amazon'])
  })
  it.each(['.*+?^${}()|[]\\/', '---', '“”‘’', '\u0000\n\t', '🙂', '%', ''])('of %j has no term', (text) => {
    expect(queryTerms(fold(text))).toEqual([])
  })
  it('keeps the words between signs that mean something elsewhere', () => {
    expect(queryTerms(fold('case(s) [a-z]+ c++ 30%'))).toEqual(['case', 'c++', '=30%'])
  })
  it('keeps words that are joined by signs, and short ones', () => {
    expect(queryTerms(fold('R&D'))).toEqual(['@rnd'])
    expect(queryTerms(fold('N+1'))).toEqual(['n+1'])
    expect(queryTerms(fold('AT&T AI+ HR UK'))).toEqual(['at&t', '@artificial', 'hr', 'uk'])
    expect(queryTerms(fold('C'))).toEqual(['c'])
    expect(queryTerms(fold('a case'))).toEqual(['case'])
    expect(queryTerms(fold('US and US$30'))).toEqual(['@america', 'and', '=30$'])
  })
  it('of ten thousand characters is answered like any other', () => {
    expect(queryTerms(fold('amazon '.repeat(1500)))).toEqual(['@amazon'])
    expect(queryTerms(fold('訊飛'.repeat(5000)))).toEqual(['@iflytek'])
    expect(queryTerms(fold('x'.repeat(10_000)))).toEqual(['x'.repeat(10_000)])
    expect(queryTerms(fold('1'.repeat(10_000)))).toHaveLength(1)
    expect(queryTerms(fold('1,'.repeat(5000)))).toEqual(['=1'])
    expect(queryTerms(fold('一万'.repeat(2500))).length).toBeLessThan(3)
    expect(queryTerms(fold('(['.repeat(5000)))).toEqual([])
  })
})
