import { describe, expect, test } from 'vitest'
import { isTalk, wayOf } from './way.ts'

const ORIGIN = 'https://parallax.example'
const way = (path: string, over: Partial<Pick<Request, 'method' | 'mode'>> = {}) =>
  wayOf({ url: ORIGIN + path, method: 'GET', mode: 'cors', ...over }, ORIGIN)

describe('the way of a request', () => {
  test.each([
    ['/', 'page'],
    ['/zh-Hans/companies/amazon?lens=told', 'page'],
    ['/embed/figure/robots-installed', 'page'],
    ['/present', 'page'],
    ['/zh-Hant/present/briefing', 'page'],
    ['/present/briefing/two', 'talk'],
    ['/zh-Hant/present/briefing/two', 'talk'],
    ['/api/v1/openapi.json', 'leave'],
    ['/icon.svg', 'leave'],
  ])('a visit to %s: %s', (path, expected) => {
    expect(way(path, { mode: 'navigate' })).toBe(expected)
  })
  test.each([
    ['/api/v1/en/claims/amazon-headcount-2024.json', 'answer'],
    ['/assets/index-abc.js', 'asset'],
    ['/assets/index-abc.js?try=1', 'asset'],
    ['/manifest.webmanifest', 'file'],
    ['/sw.js', 'leave'],
  ])('a request for %s: %s', (path, expected) => {
    expect(way(path)).toBe(expected)
  })
  test('requests that do not read, or go to another site, are not answered by the worker', () => {
    expect(way('/api/v1/en/claims.json', { method: 'HEAD' })).toBe('leave')
    expect(wayOf({ url: 'https://elsewhere.example/assets/a.js', method: 'GET', mode: 'cors' }, ORIGIN)).toBe('leave')
  })
})

test.each([
  ['/present/briefing/two', true],
  ['/figures/robots-installed?full-screen=robots-installed', true],
  ['/present', false],
  ['/figures/robots-installed', false],
])('somebody may be presenting at %s: %s', (path, expected) => {
  expect(isTalk(new URL(ORIGIN + path), ORIGIN)).toBe(expected)
})
