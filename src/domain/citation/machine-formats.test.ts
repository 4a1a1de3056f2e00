import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import { cite, citeAll } from './cite.ts'
import type { CitationItem } from './item.ts'

// What is written here is read back by a parser that is not ours.

const hard: CitationItem = {
  id: 'parallax-hard-case',
  kind: 'report',
  title: 'R&D at 50% {braces} \\path_a #1 $5 ~^ “引号” 亚马逊裁员3万人',
  authors: [{ organisation: 'Bureau of Labor Statistics and Others' }, { family: '张', given: '三' }, { family: 'O’Neil', given: 'Ann' }],
  container: null,
  publisher: '财新 & Co',
  date: '2025-10-28',
  url: 'https://example.org/a_b?x=1&y=%20#z',
  accessed: '2026-11-23',
  version: null,
  language: 'zh-Hans',
  locator: null,
  note: 'first line\nER  - \nTY  - BOOK\r\nsecond line',
}
const parsed = (text: string) => {
  const [first] = new Cite(text).data
  if (!first) throw new Error('nothing was parsed')
  return first
}

describe.each(['bibtex', 'ris', 'csl-json'] as const)('%s read back', (style) => {
  const back = parsed(cite(style, hard))
  test('title with special characters and Chinese', () => expect(back.title).toBe(hard.title))
  test('dates', () => {
    expect(back.issued?.['date-parts']).toEqual([[2025, 10, 28]])
    expect(back.accessed?.['date-parts']).toEqual([[2026, 11, 23]])
  })
  test('address byte for byte', () => expect(back.URL).toBe(hard.url))
  test('publisher and type', () => {
    expect(back.publisher).toBe(hard.publisher)
    expect(back.type).toBe('report')
  })
  test('an article of the press', () => {
    const article = parsed(cite(style, { ...hard, kind: 'article', container: '财新 & Co', publisher: null }))
    expect(article.type).toMatch(/^article/)
    expect(article['container-title']).toBe('财新 & Co')
  })
  test('an organisation stays whole, a person has two parts', () => {
    expect(back.author).toHaveLength(3)
    expect(Object.values(back.author?.[0] ?? {})).toEqual(['Bureau of Labor Statistics and Others'])
    expect(back.author?.[1]).toEqual({ family: '张', given: '三' })
    expect(back.author?.[2]).toEqual({ family: 'O’Neil', given: 'Ann' })
  })
})

test('line breaks in a value cannot start a RIS record', () => {
  const text = cite('ris', hard)
  expect(text.match(/^TY {2}- /gm)).toHaveLength(1)
  expect(new Cite(text).data).toHaveLength(1)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('two records stay two', () => {
  for (const style of ['bibtex', 'ris', 'csl-json'] as const)
    expect(new Cite(citeAll(style, [hard, { ...hard, id: 'other' }])).data).toHaveLength(2)
})

test('the dataset version survives', () => {
  const dataset: CitationItem = { ...hard, kind: 'dataset', version: '3f2a91c' }
  for (const style of ['bibtex', 'ris', 'csl-json'] as const) expect(parsed(cite(style, dataset)).version).toBe('3f2a91c')
})

test('a quarter is the range of its months in CSL, and never a made-up month elsewhere', () => {
  const quarter = { ...hard, date: '2025-Q3' }
  expect(parsed(cite('csl-json', quarter)).issued?.['date-parts']).toEqual([
    [2025, 7],
    [2025, 9],
  ])
  expect(parsed(cite('bibtex', quarter)).issued?.['date-parts']).toEqual([[2025]])
  expect(cite('ris', quarter)).toContain('DA  - 2025///Q3')
})
