import { describe, expect, test } from 'vitest'
import { claim, smallContent } from '../../../tests/fixtures/small-content.ts'
import { resolveTermForms, resolveTermPage, resolveTerms } from './terms.ts'

const words = (term: string, over: Record<string, unknown> = {}) => ({ term, definition: `What ${term} means.`, ...over })
const RECORDS = {
  claims: [
    claim('weak', { status: 'unsupported' }),
    claim('solid', { sources: [{ source: 'bls', relation: 'independent' }] }),
    claim('second', { status: 'reported' }),
    claim('third', { status: 'reported', forecast: true }),
    claim('fourth', { status: 'contested' }),
    claim('named'),
  ],
  terms: [
    { id: 'layoff', related: ['attrition', 'gone'] },
    { id: 'attrition', claims: ['named', 'solid', 'weak', 'second'] },
    { id: 'reported' },
    { id: 'forecast' },
    { id: 'self-reported' },
    { id: 'mute' },
  ],
}
const CLAIMS = {
  weak: { label: 'Layoffs', statement: 'There were layoffs of {value}.' },
  solid: { label: 'Cuts', statement: 'The layoffs were {value}.' },
  second: { label: 'Layoffs', statement: 's' },
  third: { label: 'l', statement: 'Layoffs will follow.' },
  fourth: { label: 'l', statement: 'Attrition, not layoffs.' },
  named: { label: 'l', statement: 's' },
}
const contextOf = (terms: Record<string, unknown>) => smallContent(RECORDS, { claims: CLAIMS, terms })('en')
const context = contextOf({
  layoff: words('Layoff', { marks: ['layoff', 'layoffs'], note: 'A note.' }),
  attrition: words('Attrition', { quote: 'Quote it.' }),
  reported: words('“Reported”'),
  forecast: words('Forecast'),
  'self-reported': words('Self-reported'),
})
const page = (id: string) => resolveTermPage(id, context)

describe('the index', () => {
  test('is by name without quotation marks, and terms without words stand by their id', () => {
    const { terms } = resolveTerms(context)
    expect(terms.map((t) => [t.id, t.initial])).toEqual([
      ['attrition', 'A'],
      ['forecast', 'F'],
      ['layoff', 'L'],
      ['mute', 'M'],
      ['reported', 'R'],
      ['self-reported', 'S'],
    ])
  })
  test('in Chinese is by the reading, without its tones', () => {
    const chinese = contextOf({
      layoff: words('裁员', { pinyin: 'cáiyuán' }),
      attrition: words('自然减员', { pinyin: 'zìrán jiǎnyuán' }),
      reported: words('报道', { pinyin: 'bàodào' }),
      forecast: words('搬运', { pinyin: 'bānyùn' }),
      'self-reported': words('自述', { pinyin: 'zìshù' }),
      mute: words('5G'),
    })
    expect(resolveTerms(chinese).terms.map((t) => [t.id, t.initial])).toEqual([
      ['mute', '#'],
      ['forecast', 'B'],
      ['reported', 'B'],
      ['layoff', 'C'],
      ['attrition', 'Z'],
      ['self-reported', 'Z'],
    ])
  })
  test('leads from each term to those before and after it', () => {
    expect([page('attrition')?.before, page('attrition')?.after]).toEqual([null, { id: 'forecast', name: 'Forecast' }])
    expect([page('self-reported')?.before?.id, page('self-reported')?.after]).toEqual(['reported', null])
  })
})

describe('claims that show what a term means', () => {
  const shown = (id: string) => page(id)?.claims.map((c) => c.id)
  test('are those that it names, at most three, in its order', () => {
    expect(shown('attrition')).toEqual(['named', 'solid', 'weak'])
  })
  test('else those whose words use it in any of its forms, most solid first', () => {
    expect(shown('layoff')).toEqual(['solid', 'second', 'third'])
  })
  test('of a status are of that status, of a forecast forecasts, of what is self-reported such', () => {
    expect(shown('reported')).toEqual(['second', 'third'])
    expect(shown('forecast')).toEqual(['third'])
    expect(shown('self-reported')).not.toContain('solid')
    expect(shown('self-reported')).toHaveLength(3)
  })
  test('are none where nobody uses it', () => {
    expect(shown('mute')).toEqual([])
  })
})

describe('a term’s page', () => {
  test('says the term in every language of the dataset', () => {
    expect(Object.entries(page('layoff')?.texts ?? {}).map(([locale, t]) => [locale, t.term, t.definition])).toEqual([
      ['en', 'Layoff', ['What Layoff means.']],
      ['zh-Hans', 'Layoff', ['What Layoff means.']],
      ['zh-Hant', 'Layoff', ['What Layoff means.']],
    ])
  })
  test('explains the terms around it, with a dash where there are no words', () => {
    expect(page('layoff')?.related).toEqual([
      { id: 'attrition', name: 'Attrition', definition: ['What Attrition means.'] },
      { id: 'gone', name: 'gone', definition: ['—'] },
    ])
  })
  test('has a note and a word on quoting where they are written', () => {
    expect([page('layoff')?.term.note, page('layoff')?.term.quote]).toEqual([['A note.'], null])
    expect([page('attrition')?.term.note, page('attrition')?.term.quote]).toEqual([null, ['Quote it.']])
  })
  test('does not mark the term itself, but does mark others', () => {
    const self = contextOf({ layoff: words('Layoff', { definition: 'A layoff is no attrition.' }), attrition: words('Attrition') })
    const marked = resolveTermPage('layoff', self)?.texts.en?.definition.flatMap((p) =>
      typeof p === 'object' && 'term' in p ? [p.term] : [],
    )
    expect(marked).toEqual(['attrition'])
  })
  test('that there is not is none', () => {
    expect(page('gone')).toBeNull()
  })
})

test('forms by which terms are found are those written for them, else their names', () => {
  const { forms } = resolveTermForms(context)
  expect(forms).toContainEqual(['layoffs', 'layoff'])
  expect(forms).toContainEqual(['Attrition', 'attrition'])
  expect(forms.filter(([, id]) => id === 'mute')).toEqual([])
})
