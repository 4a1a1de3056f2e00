import { describe, expect, test } from 'vitest'
import type { Dataset, Wording } from '#schema/dataset.ts'
import { type Case, eachReportsJustThat } from '../../../tests/fixtures/content/one-problem.ts'
import { alter, planted } from '../../../tests/fixtures/content/small-dataset.ts'
import { integrityProblems } from './integrity.ts'

type Plant = Case[1]
const words =
  (locale: string, plant: (wording: Wording) => void): Plant =>
  (d) => {
    const wording = d.wording[locale]
    if (!wording) throw new Error(`the fixture has no ${locale}`)
    plant(wording)
  }

describe('every record has its words in every language', () => {
  const collections: [keyof Wording, string][] = [
    ['claims', 'acme-share'],
    ['speakers', 'bureau'],
    ['indicators', 'staff'],
    ['checks', 'cuts-of-staff'],
    ['companies', 'acme'],
    ['questions', 'who-was-hit'],
    ['narratives', 'neither'],
    ['policies', 'labour-act'],
    ['terms', 'layoff'],
    ['article', 'cuts-told'],
    ['opening', 'cuts'],
  ]
  eachReportsJustThat(
    collections.map(([collection, id]) => [
      collection,
      words('zh-Hans', (w) => delete w[collection][id]),
      `${collection}/${id}`,
      'no wording in zh-Hans',
    ]),
  )
  eachReportsJustThat([
    [
      'words of a record that is gone',
      words('en', (w) => Object.assign(w.terms, { gone: { term: 'Gone', definition: 'Not there' } })),
      'terms/gone',
      'wording in en for an unknown record',
    ],
    [
      'points of a series need none, and may have none',
      words('en', (w) => Object.assign(w.claims, { 'acme-staff-2024-12': { label: 'Staff', statement: 'Staff' } })),
      'claims/acme-staff-2024-12',
      'unknown record',
    ],
    ['an answer of a company', words('en', (w) => delete w.companies.acme?.questions['how-many']), 'companies/acme', 'question how-many'],
    [
      'a safe sentence',
      words('en', (w) => delete w.companies.acme?.safe['cuts-were-made']),
      'companies/acme',
      'safe sentence cuts-were-made',
    ],
    ['a break', words('en', (w) => delete w.series['acme-staff']?.breaks), 'series/acme-staff', 'no wording in en for break sale'],
    [
      'an answer of a country',
      words('en', (w) => delete w.questions['who-was-hit']?.answers.CN),
      'questions/who-was-hit',
      'en for country CN',
    ],
    [
      'a safe sentence of a question',
      words('en', (w) => delete w.questions['who-was-hit']?.safe?.['some-were']),
      'questions/who-was-hit',
      'en for safe sentence some-were',
    ],
    ['a cell of the grid', words('en', (w) => delete w.narratives.neither?.cells.US), 'narratives/neither', 'en for country US'],
    ['a cell of the opening', words('en', (w) => delete w.opening.cuts?.cells.CN), 'opening/cuts', 'en for country CN'],
    [
      'words of a sentence that is gone',
      words('en', (w) => Object.assign(w.companies.acme?.safe ?? {}, { gone: 'Gone' })),
      'companies/acme',
      'unknown safe sentence: gone',
    ],
    [
      'words of a history that is not there',
      words('en', (w) => Object.assign(w.claims['acme-share'] ?? {}, { history: ['First seen'] })),
      'claims/acme-share',
      'its wording in en does not',
    ],
    ['a history', words('zh-Hans', (w) => delete w.claims['acme-cuts']?.history), 'claims/acme-cuts', 'its wording in zh-Hans does not'],
  ])
  test('a record without words is reported once, not for each of its parts', () => {
    expect(integrityProblems(planted(words('en', (w) => delete w.series['acme-staff']))).map((p) => p.what)).toEqual(['no wording in en'])
  })
})

const say = (locale: string, paraphrase: string) => words(locale, (w) => Object.assign(w.article, { 'cuts-told': { paraphrase } }))
const IN_EN = 'article/cuts-told.paraphrase (en)'
const IN_ZH = 'article/cuts-told.paraphrase (zh-Hans)'
const whats = (plant: (data: Dataset) => void, phrases: string[] = []) => integrityProblems(planted(plant), phrases).map((p) => p.what)

describe('what a source’s record describes can be read in every language', () => {
  eachReportsJustThat([
    ['a copy', words('zh-Hans', (w) => delete w.sources.wire), 'sources/wire', 'no wording in zh-Hans for the copy "a library"'],
    [
      'a place, in Chinese',
      (d) => alter(d.sources, 'wire', { locator: '第一节' }),
      'sources/wire',
      'no wording in en for the locator "第一节"',
    ],
    [
      'a title in brackets',
      (d) => alter(d.sources, 'acme-filing', { title: '[Report on cuts]' }),
      'sources/acme-filing',
      'no wording in zh-Hans for the title',
    ],
    [
      'words of a source that is gone',
      words('en', (w) => Object.assign(w.sources, { gone: { copy: 'A copy' } })),
      'sources/gone',
      'wording in en for an unknown record',
    ],
    [
      'words for a title that is quoted',
      words('en', (w) => Object.assign(w.sources, { wire: { title: 'Another title' } })),
      'sources/wire',
      'wording in en for a title that describes nothing',
    ],
  ])
  test('names and addresses need no words, and numbers in words stay', () => {
    const named: Plant = (d) => {
      alter(d.sources, 'wire', { copy: { publisher: 'The Star, newsx.example', url: null }, locator: '30:2878–2885' })
      for (const wording of Object.values(d.wording)) delete wording.sources.wire
    }
    expect(whats(named)).toEqual([])
    expect(whats(words('en', (w) => Object.assign(w.sources, { wire: { copy: 'page 3 of a copy' } })))).toEqual([])
  })
})

describe('where something was looked for can be read in every language', () => {
  const looked = (place: string): Plant => {
    const search = { on: '2026-01-31', places: [place] }
    return (d) => alter(d.claims, 'acme-cuts', { search })
  }
  eachReportsJustThat([
    ['a place in English words', looked('press search: layoffs'), 'remarks', 'no wording in zh-Hans for "press search: layoffs"'],
    [
      'words that no record says',
      words('zh-Hans', (w) => Object.assign(w.remarks, { 'a library': '图书馆' })),
      'remarks',
      'wording in zh-Hans for "a library", which no record says',
    ],
  ])
  test('names, and queries as they were typed, may stand as they are', () => {
    for (const place of ['Reuters, Caixin', '裁员 2026', 'challengergray.com']) expect(whats(looked(place))).toEqual([])
  })
})

describe('no quantity is spelled in wording', () => {
  eachReportsJustThat([
    ['digits', say('en', 'In 2025 there were cuts'), IN_EN, '"2025" is a quantity in wording'],
    ['digits in Chinese', say('zh-Hans', '裁员30人'), IN_ZH, '"30" is a quantity'],
    ['a number in words', say('en', 'They cut Twelve of them'), IN_EN, '"Twelve" is a quantity in wording'],
    ['a number in Chinese words', say('zh-Hans', '公司裁员三百多人'), IN_ZH, '"三百多" is a quantity in wording'],
  ])
  test('numbers, multiples and fractions in words', () => {
    const passing = (locale: string, numerals: string[], sentence: (n: string) => string) =>
      numerals.filter((n) => whats(say(locale, sentence(n))).length !== 1)
    const numbers = 'two ten eighteen ninety hundred hundreds thousands millions billions trillion dozens'.split(' ')
    const parts = [
      'half',
      'halved',
      'halving',
      'tenth',
      'two-thirds',
      'one-third',
      'one-fifth',
      'three-quarters',
      'a third',
      'a fifth',
      'a quarter of',
    ]
    const times = ['twice', 'doubled', 'doubling', 'tripled', 'quadrupled', 'tenfold', 'threefold', 'four-fold']
    expect(passing('en', [...numbers, ...parts, ...times], (n) => `They cut ${n} of them`)).toEqual([])
    const zh = '三家 两年 兩年 百多 十分之一 五成 翻倍 翻番 减半 減半 过半 過半 一半 三倍 数万 亿'.split(' ')
    expect(passing('zh-Hans', zh, (n) => `公司${n}裁员`)).toEqual([])
  })
  test('each language has its own numerals', () => {
    expect(whats(say('en', '翻倍'))).toEqual([])
    expect(whats(say('zh-Hans', 'half'))).toEqual([])
  })
  test('words that merely contain a numeral, and 一 that counts nothing, pass', () => {
    expect(whats(say('en', 'often behalf thirdly at a tenant, one of them'))).toEqual([])
    expect(whats(say('zh-Hans', '一些统一的说法，十分重要'))).toEqual([])
  })
  test('allowed phrases pass, the longest first, and only as they stand', () => {
    expect(whats(say('en', 'Form 10-K/A and 10-K'), ['10-K', '10-K/A'])).toEqual([])
    expect(whats(say('en', 'GPT-45'), ['GPT-4'])).toEqual([expect.stringContaining('"5" is a quantity')])
    expect(whats(say('en', 'GPT-4'), ['GPT-4.5', 'GPT-4'])).toEqual([])
    expect(whats(say('en', 'GPT-4.5'), ['GPT-4', 'GPT-4.5'])).toEqual([])
  })
  test('digits inside placeholders are no quantity', () => {
    expect(whats(say('en', 'On {date:2025-10-27} and {date:2025-Q3}'))).toEqual([])
  })
})

describe('placeholders', () => {
  const own = (statement: string) => words('en', (w) => Object.assign(w.claims, { 'acme-share': { label: 'Share', statement } }))
  const CLAIM = 'claims/acme-share.statement (en)'
  eachReportsJustThat([
    ['unknown claim', say('en', '{claim:gone}'), IN_EN, '{claim:gone}: unknown claim'],
    ['unknown number of a claim', say('en', '{claim:acme-cuts.gone}'), IN_EN, '{claim:acme-cuts.gone}: that claim has no such value'],
    ['unknown check', say('en', '{check:gone}'), IN_EN, '{check:gone}: unknown check'],
    ['no date', say('en', '{date:soon}'), IN_EN, '{date:soon}: a date is'],
    ['a name that means nothing', own('{worth}'), CLAIM, '{worth}: unknown placeholder here'],
    ['an own number with an argument', own('{value:x}'), CLAIM, '{value:x}: unknown placeholder here'],
    ['an own number outside a claim', say('en', '{value}'), IN_EN, '{value}: unknown placeholder here'],
    ['a claim without its id', say('en', '{claim}'), IN_EN, '{claim}: unknown placeholder here'],
    ['a brace left open', say('en', 'cuts {value'), IN_EN, 'a brace that is not part of a placeholder'],
    ['a brace left over', say('en', 'cuts}'), IN_EN, 'a brace that is not part of a placeholder'],
    ['no low end', own('{low}'), CLAIM, '{low}: this claim has no such value'],
    ['no high end', own('{high}'), CLAIM, '{high}: this claim has no such value'],
    ['no further number', own('{also.base}'), CLAIM, '{also.base}: this claim has no such value'],
    ['not recorded when it was said', own('{saidOn}'), CLAIM, '{saidOn}: this claim has no such value'],
    ['no start of a period', own('{from}'), CLAIM, '{from}: this claim has no such value'],
  ])
  test('no value', () => {
    expect(
      whats(
        (d) => (
          alter(d.claims, 'acme-share', { quantity: null }), alter(d.checks, 'cuts-of-staff', { restates: undefined }), own('{value}')(d)
        ),
      ),
    ).toEqual(['{value}: this claim has no such value'])
  })
  test('a claim may name each number that it has', () => {
    const all = words('en', (w) =>
      Object.assign(w.claims['acme-cuts'] ?? {}, { note: '{value} {low} {high} {also.base} {asOf} {saidOn} {from}' }),
    )
    expect(whats(all)).toEqual([])
  })
})
