import { describe, expect, test } from 'vitest'
import { figureItem } from '../../../tests/fixtures/answers.ts'
import { byTheme, matching } from './matching.ts'

const ANY = { q: '', country: null, company: null, theme: null }
const all = [
  figureItem('amazon-headcount', { countries: ['US'], companies: ['amazon'], theme: 'companies', search: 'Café staff, 30,000 jobs' }),
  figureItem('robots', { countries: ['US', 'CN'], theme: 'automation', search: '工业机器人 installed Robots' }),
  figureItem('attitudes', { countries: ['CN'], theme: 'skills', search: 'Trust in AI' }),
]
const ids = (filter: Partial<typeof ANY> | { country: string } | { company: string } | { theme: string }) =>
  matching(all, { ...ANY, ...filter }).map((f) => f.id)

describe('the gallery shows', () => {
  test.each([
    ['everything without a filter', {}, ['amazon-headcount', 'robots', 'attitudes']],
    ['the figures of a country, also those of two', { country: 'CN' }, ['robots', 'attitudes']],
    ['the figures of a company', { company: 'amazon' }, ['amazon-headcount']],
    ['a theme', { theme: 'skills' }, ['attitudes']],
    ['nothing for a theme that is not there', { theme: 'sport' }, []],
    ['what a search finds, whatever the case', { q: 'ROBOTS' }, ['robots']],
    ['accents apart', { q: 'cafe' }, ['amazon-headcount']],
    ['all words of a search, not one of them', { q: 'trust robots' }, []],
    ['words in any order, and parts of words', { q: 'jobs  sta' }, ['amazon-headcount']],
    ['Chinese anywhere', { q: '机器' }, ['robots']],
    ['by id and by company, which the words may not say', { q: 'amazon-head' }, ['amazon-headcount']],
    ['a search of spaces as no search', { q: '   ' }, ['amazon-headcount', 'robots', 'attitudes']],
    ['both a search and a filter', { q: 'a', country: 'CN' }, ['robots', 'attitudes']],
  ])('%s', (_name, filter, found) => {
    expect(ids(filter)).toEqual(found)
  })
})

test('themes stand in the order given, empty ones do not', () => {
  expect(byTheme(all, ['skills', 'money', 'companies']).map((g) => [g.theme, g.figures.map((f) => f.id)])).toEqual([
    ['skills', ['attitudes']],
    ['companies', ['amazon-headcount']],
  ])
})
