import { describe, expect, test } from 'vitest'
import { FIGURE_THEMES } from '#schema/figure-spec.ts'
import { readFigureFilter } from '#url/figure-search.ts'
import { figureItem } from '../../../tests/fixtures/answers.ts'
import { figureDataset } from './figure-dataset.ts'
import { asSearch, knownOf } from './known.ts'
import { byTheme } from './matching.ts'

describe('what a gallery can be narrowed by', () => {
  test('is what its figures have: countries in the order of the page, companies by name, themes in the order of the gallery', () => {
    const known = knownOf([
      figureItem('a', { countries: ['JP', 'CN'], companies: ['iflytek', 'amazon'], theme: 'evidence' }),
      figureItem('b', { countries: ['WLD', 'US', 'CN'], companies: ['amazon'], theme: 'skills' }),
      figureItem('c', { countries: [], theme: 'companies' }),
    ])
    expect(known).toEqual({
      countries: ['US', 'CN', 'WLD', 'JP'],
      companies: ['amazon', 'iflytek'],
      themes: ['companies', 'skills', 'evidence'],
    })
    expect(knownOf([])).toEqual({ countries: [], companies: [], themes: [] })
  })
  test('leaves out no theme that a figure can have: each figure is shown somewhere', () => {
    const figures = FIGURE_THEMES.map((theme) => figureItem(theme, { theme }))
    const { themes } = knownOf(figures)
    expect([...themes].sort()).toEqual([...FIGURE_THEMES].sort())
    expect(byTheme(figures, themes).flatMap((g) => g.figures)).toHaveLength(figures.length)
  })
})

describe('a change of the filter', () => {
  test('becomes a change of the address that names what changed; nothing chosen takes the parameter out', () => {
    expect(asSearch({ country: 'CN' })).toEqual({ country: 'CN' })
    expect(asSearch({ q: '', country: null, company: null, theme: null })).toEqual({ q: null, country: null, company: null, theme: null })
    expect(asSearch({})).toEqual({})
  })
  test('is read back from the address as it was made', () => {
    const known = { countries: ['US', 'CN'], companies: ['amazon'], themes: ['skills'] }
    const change = { q: '机器 robots & jobs', country: 'CN', company: 'amazon', theme: 'skills' }
    const params = new URLSearchParams(Object.entries(asSearch(change)).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
    expect(readFigureFilter(new URLSearchParams(params.toString()), known)).toEqual({ ...change, notices: [] })
  })
})

describe('a figure as search engines for data read it', () => {
  const of = {
    title: 'Robots',
    description: 'Robots installed.',
    url: 'https://parallax.example/figures/robots',
    language: 'zh-Hans',
  } as const
  test('has a name, words, an address, a language, a licence and who made it', () => {
    expect(figureDataset(of, null)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Robots',
      description: 'Robots installed.',
      url: of.url,
      inLanguage: 'zh-Hans',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: { '@type': 'Organization', name: 'Parallax' },
    })
  })
  test('has version and date of the dataset once they are known', () => {
    expect(figureDataset(of, { asOf: '2026-06-30', version: 'v1' })).toMatchObject({ dateModified: '2026-06-30', version: 'v1' })
  })
})
