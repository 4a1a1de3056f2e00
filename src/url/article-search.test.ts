import { expect, test } from 'vitest'
import { FINDINGS, STATEMENT_KINDS } from '#schema/vocabulary.ts'
import { ARTICLE_FACETS, type ArticleFilters, readArticleSearch } from './article-search.ts'
import { withSearch } from './search.ts'

const known = { countries: ['US', 'CN'], companies: ['amazon', 'iflytek'] }
const read = (search: string) => readArticleSearch(new URLSearchParams(search), known)
const OPEN: ArticleFilters = { kind: null, finding: null, country: null, company: null, independent: null }

test('every facet is open where the address says nothing, or an empty value', () => {
  expect(read('')).toEqual({ filters: OPEN, notices: [] })
  expect(read('kind=&finding=&country=&company=&independent=')).toEqual({ filters: OPEN, notices: [] })
})

test('reads what is written, and an open facet leaves the address', () => {
  const filters: ArticleFilters = { kind: 'forecast', finding: 'differs-from-source', country: 'CN', company: 'iflytek', independent: 'no' }
  expect(read(withSearch('?lens=told', filters))).toEqual({ filters, notices: [] })
  expect(withSearch(withSearch('', filters), OPEN)).toBe('')
})

test('every kind and finding of the vocabulary can be asked for', () => {
  for (const kind of STATEMENT_KINDS) expect(read(`kind=${kind}`)).toEqual({ filters: { ...OPEN, kind }, notices: [] })
  for (const finding of FINDINGS) expect(read(`finding=${finding}`)).toEqual({ filters: { ...OPEN, finding }, notices: [] })
  for (const independent of ['yes', 'no'] as const) expect(read(`independent=${independent}`).filters).toEqual({ ...OPEN, independent })
})

test('bad values leave their facet open and are reported by name; good ones beside them hold', () => {
  const { filters, notices } = read('kind=joke&finding=right&country=us&company=chegg&independent=true')
  expect(filters).toEqual({ ...OPEN, finding: 'right' })
  expect(Object.fromEntries(notices.map((n) => [n.parameter, n.value]))).toEqual({
    kind: 'joke',
    country: 'us',
    company: 'chegg',
    independent: 'true',
  })
})

test('knows only the countries and companies that the statements name', () => {
  const none = readArticleSearch(new URLSearchParams('country=US&company=amazon'), { countries: [], companies: [] })
  expect(none.filters).toEqual(OPEN)
  expect(none.notices.map((n) => n.parameter).sort()).toEqual(['company', 'country'])
})

test('no address makes it throw; each facet holds a value it knows or is open, and what it dropped it names', () => {
  const pieces = [
    'fact',
    'right',
    'US',
    'CN',
    'amazon',
    'yes',
    'no',
    '',
    '-',
    ',',
    '%',
    '\u0000',
    '\ud83d',
    '🙂',
    '__proto__',
    '讯飞',
    '<b>',
    'x'.repeat(200),
  ]
  const allowed: Readonly<Record<string, readonly string[]>> = {
    kind: STATEMENT_KINDS,
    finding: FINDINGS,
    country: known.countries,
    company: known.companies,
    independent: ['yes', 'no'],
  }
  let seed = 11
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const piece = () => pieces[next(pieces.length)] ?? ''
  for (let round = 0; round < 600; round += 1) {
    const params = new URLSearchParams()
    for (const facet of ARTICLE_FACETS) if (next(3) > 0) params.append(facet, next(2) === 0 ? piece() : piece() + piece())
    const { filters, notices } = readArticleSearch(params, known)
    for (const facet of ARTICLE_FACETS) {
      const raw = params.get(facet)
      const isKnown = allowed[facet]?.includes(raw ?? '') ?? false
      expect(filters[facet], `${facet}=${raw}`).toBe(isKnown ? raw : null)
      expect(
        notices.some((n) => n.parameter === facet),
        `${facet}=${raw}`,
      ).toBe(!isKnown && raw !== null && raw !== '')
    }
    expect(read(withSearch('', filters))).toEqual({ filters, notices: [] })
  }
})
