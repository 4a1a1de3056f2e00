import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findManifest } from '#files/manifest.ts'
import { checkLinks } from './check-links.ts'

beforeEach(() => vi.stubGlobal('location', { origin: 'https://parallax.example' }))
afterEach(() => vi.unstubAllGlobals())

const claim = (i: number) => ({
  id: `claim-${i}`,
  value: { text: `${i}`, full: `${i} jobs`, quantity: { value: i, unit: 'jobs' as const } },
  status: 'reported' as const,
})
const linksFor = (n: number) =>
  checkLinks(
    Array.from({ length: n }, (_, i) => claim(i)),
    { version: 'v7', link: 'https://parallax.example/x', locale: 'zh-Hans' },
  )

test('claims stand behind the address of the page that checks files, in the reader’s language', () => {
  const [link = ''] = linksFor(2)
  const [address, manifest = ''] = link.split('#')
  expect(address).toMatch(/^https:\/\/parallax\.example\/zh-Hans\/.+/)
  expect(findManifest(manifest)).toMatchObject({ version: 'v7', claims: [{ id: 'claim-0' }, { id: 'claim-1', said: '1 jobs' }] })
})

test('fifteen claims to an address, so that no reader cuts it; together they say everything', () => {
  expect([0, 1, 15, 16, 46].map((n) => linksFor(n).length)).toEqual([0, 1, 1, 2, 4])
  const all = findManifest(linksFor(46).join('\n'))
  expect(all?.claims.map((c) => c.id)).toEqual(Array.from({ length: 46 }, (_, i) => `claim-${i}`))
})
