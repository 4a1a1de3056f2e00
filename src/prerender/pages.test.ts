import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { alter, planted } from '../../tests/fixtures/content/small-dataset.ts'
import { allPages, carriedBy, screenModule } from './pages.ts'

test.each([
  ['/', { style: true, data: true }],
  ['/companies/amazon', { style: true, data: false }],
  ['/figures/amazon-headcount', { style: true, data: false }],
  ['/embed/figure/amazon-headcount', { style: true, data: false }],
  ['/indicators/unemployment-rate', { style: false, data: false }],
  ['/companies/compare/amazon/alibaba', { style: false, data: false }],
  ['/evidence', { style: true, data: true }],
  ['/evidence/some-claim', { style: false, data: false }],
  ['/present/five-companies/1', { style: false, data: false }],
])('%s carries what readers who arrive there wait for', (path, carried) => {
  expect(carriedBy(path)).toEqual(carried)
})

const DATA = planted((d) => {
  const acme = d.companies.get('acme')
  if (acme) for (const [i, id] of ['zeta', 'beta'].entries()) d.companies.set(id, { ...acme, id, order: -i })
  alter(d.companies, 'acme', { order: 5 })
  const slide = { kind: 'section' as const, id: 'one', showLine: true, seconds: null }
  d.decks.set('talk', { id: 'talk', order: 1, slides: [slide, { ...slide, id: 'two' }] })
})
const PAGES = allPages(DATA, ['a-figure'])

test('every page is listed once, and its screen is a file', () => {
  expect(new Set(PAGES).size).toBe(PAGES.length)
  expect(PAGES.filter((path) => !existsSync(screenModule(path)))).toEqual([])
})

test('two companies have one page together, in the order of the cards', () => {
  expect(PAGES.filter((path) => path.startsWith('/companies/compare/'))).toEqual([
    '/companies/compare/beta/zeta',
    '/companies/compare/beta/acme',
    '/companies/compare/zeta/acme',
  ])
})

test('a deck has a page, and each of its slides; a figure has one to be framed', () => {
  expect(PAGES.filter((path) => path.startsWith('/present/'))).toEqual(['/present/talk', '/present/talk/1', '/present/talk/2'])
  expect(PAGES.filter((path) => path.includes('a-figure'))).toEqual(['/figures/a-figure', '/embed/figure/a-figure'])
})

test.each([
  ['/', 'compare/route'],
  ['/evidence', 'evidence/route'],
  ['/evidence/a-claim', 'claim/route'],
  ['/present/talk', 'present/route'],
  ['/present/talk/2', 'present/slide-screen'],
  ['/method/load-bearing', 'load-bearing/route'],
  ['/indicators', 'indicators/route'],
  ['/indicators/brief', 'indicators/brief-route'],
  ['/indicators/staff', 'indicators/indicator-route'],
  ['/study/debate/who', 'debate/route'],
  ['/study/quiz', 'study/route'],
])('%s preloads the code of %s', (path, screen) => {
  expect(screenModule(path)).toBe(`src/features/${screen}.tsx`)
})
