import { expect, it, test } from 'vitest'
import { href, paths } from './paths.ts'
import { rewriteFor, standingOf } from './rewrite.ts'
import { closing, nextDepths } from './layers.ts'
import { upgradeSearch } from './upgrade.ts'

const at = (pathname: string) => new URL(`https://example.org${pathname}`)

it.each(['en', 'zh-Hans', 'zh-Hant'] as const)('what goes out in %s comes in again', (locale) => {
  const { input, output } = rewriteFor(locale, null)
  for (const path of [paths.compare(), paths.companies(), paths.claim('a-1'), '/companies/amazon/']) {
    const out = output({ url: at(path) }).pathname
    expect(out).toBe(href(path, locale))
    expect(input({ url: at(out) }).pathname).toBe(path)
  }
})

test('a copy keeps its address, and its other links lead to documents of their own', () => {
  const copy = { pathname: '/web/2026/https://example.org/companies/amazon/', path: '/companies/amazon' }
  const { input, output } = rewriteFor('en', copy)
  expect(input({ url: at(copy.pathname) }).pathname).toBe('/companies/amazon')
  expect(output({ url: at('/companies/amazon') }).pathname).toBe(copy.pathname)
  expect(output({ url: at('/method') }).pathname).toBe('/method')
})

it.each([
  ['/companies/amazon', 'home'],
  ['/companies/amazon/', 'home'],
  ['/companies/amazon/index.html', 'spelling'],
  ['//companies//amazon/', 'spelling'],
  ['/Companies/Amazon', 'spelling'],
  ['/web/20261129/https://example.org/companies/amazon/', 'copy'],
  ['/home/reader/saved/Amazon.html', 'copy'],
  ['/', 'copy'],
])('%s is %s', (pathname, standing) => expect(standingOf(pathname, '/companies/amazon')).toBe(standing))

test('layers know how many steps ago they were opened', () => {
  const open = nextDepths({ search: '', depths: {} }, '?full-screen=a', false)
  expect(open).toEqual({ 'full-screen': 1 })
  const claim = nextDepths({ search: '?full-screen=a', depths: open }, '?full-screen=a&claim=x', false)
  expect(claim).toEqual({ 'full-screen': 2, claim: 1 })
  expect(nextDepths({ search: '?full-screen=a&claim=x', depths: claim }, '?full-screen=b&claim=x', true)).toEqual(claim)
  expect(nextDepths({ search: '?claim=x', depths: {} }, '?claim=y', false)).toEqual({})
  expect(closing('full-screen')).toEqual({ 'full-screen': null, claim: null })
  expect(closing('claim')).toEqual({ claim: null })
})

it.each([
  ['?wall=robots-installed&lens=told', '?lens=told&full-screen=robots-installed'],
  ['?wall=a&full-screen=b', '?full-screen=b'],
  ['?from=timeline', '?from=timeline'],
  ['', ''],
])('%s is read as %s', (before, now) => expect(upgradeSearch(before)).toBe(now))
