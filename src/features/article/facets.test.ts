import { describe, expect, test } from 'vitest'
import { statement } from '../../../tests/fixtures/answers.ts'
import { ARTICLE_FACETS, type ArticleFilters } from '#url/article-search.ts'
import { facetCounts, passes, sideOf, valuesOf } from './facets.ts'

const OPEN: ArticleFilters = { kind: null, finding: null, country: null, company: null, independent: null }
const one = statement('one', { kind: 'fact', finding: 'imprecise', country: 'US', company: 'amazon', independent: true })

test('a statement passes open filters, and each filter that names its value', () => {
  expect(passes(one, OPEN)).toBe(true)
  expect(passes(one, { kind: 'fact', finding: 'imprecise', country: 'US', company: 'amazon', independent: 'yes' })).toBe(true)
})

test.each<[string, Partial<ArticleFilters>]>([
  ['kind', { kind: 'opinion' }],
  ['finding', { finding: 'right' }],
  ['country', { country: 'CN' }],
  ['company', { company: 'chegg' }],
  ['independent', { independent: 'no' }],
])('another %s keeps it out, unless that facet is left out of account', (facet, filter) => {
  const filters = { ...OPEN, ...filter }
  expect(passes(one, filters)).toBe(false)
  for (const f of ARTICLE_FACETS) expect(passes(one, filters, f), f).toBe(f === facet)
})

test('a statement about no company passes no filter of a company', () => {
  expect(passes(statement('two'), { ...OPEN, company: 'amazon' })).toBe(false)
})

describe('counts', () => {
  const all = [
    one,
    statement('two', { finding: 'right', country: 'US', company: 'amazon' }),
    statement('three', { finding: 'right', country: 'CN' }),
    statement('four', { finding: 'imprecise', country: 'CN', company: 'iflytek' }),
  ]
  test('of a facet are those under the other filters, as a click would show them', () => {
    const counts = facetCounts(all, { ...OPEN, country: 'US', finding: 'right' }, 'country')
    expect([counts.of('US'), counts.of('CN'), counts.of('FR'), counts.total]).toEqual([1, 1, 0, 2])
    const other = facetCounts(all, { ...OPEN, country: 'US', finding: 'right' }, 'finding')
    expect([other.of('right'), other.of('imprecise'), other.total]).toEqual([1, 1, 2])
  })
  test('the total holds statements that have no value of the facet', () => {
    const counts = facetCounts(all, OPEN, 'company')
    expect([counts.of('amazon'), counts.of('iflytek'), counts.total]).toEqual([2, 1, 4])
  })
  test('values stand in the order of the article, each once', () => {
    expect(valuesOf(all, 'company')).toEqual(['amazon', 'iflytek'])
    expect(valuesOf(all, 'finding')).toEqual(['imprecise', 'right'])
    expect(valuesOf(all, 'independent')).toEqual(['yes', 'no'])
  })
})

test('the two countries have their colours, the others those of the world', () => {
  expect(['US', 'CN', 'FR', ''].map(sideOf)).toEqual(['us', 'cn', 'article-world', 'article-world'])
})
