import { describe, expect, test } from 'vitest'
import { countAddresses, reachOf } from './addresses.ts'
import { byId, claim, source } from '../fixtures/content/records.ts'
import { DATA as data } from '../support/content.ts'

const written = [...data.claims.values()].filter((c) => !c.point)
const of = (country: string) => written.filter((c) => c.country === country)
const rows = { all: written, US: of('US'), CN: of('CN'), WLD: of('WLD') }
const counts = Object.fromEntries(Object.entries(rows).map(([name, claims]) => [name, countAddresses(claims, data.sources)]))

// The report that an editor reads: `npm run content` prints it.
const rounded = (n: number) => Number(n.toFixed(1))
console.info(
  Object.entries(counts)
    .map(([name, c]) => {
      const shares = `address ${rounded(c.reachable)} %, original ${rounded(c.original)} %, documented or supported ${rounded(c.solid)} %`
      return `${name}: ${c.claims} claims; ${shares}; ${JSON.stringify(c.byStatus)}`
    })
    .join('\n'),
)
const missing = written.filter((c) => reachOf(c, data.sources) === 'none').map((c) => c.id)
if (process.env.SHOW_MISSING) console.info(missing.join('\n'))

describe('numbers lead back to documents', () => {
  test('every address says where it was read, and is one that a browser opens', () => {
    const addresses = [...data.sources.values()].flatMap((s) => [s.original?.url ?? [], s.copy?.url ?? []].flat())
    expect(addresses.filter((url) => !/^https?:\/\/[^\s]+$/.test(url))).toEqual([])
  })
  test('a claim reaches as far as the best of its documents', () => {
    const sources = byId(
      source('filing', { original: { url: 'https://a.example/', opened: false, from: 'publisher-scheme' } }),
      source('gone', { original: { url: 'https://b.example/', opened: true, from: 'document', brokenSince: '2026-11' } }),
      source('copied', { original: null, copy: { publisher: 'x', url: 'https://c.example/' } }),
      source('unread', { original: null, copy: { publisher: 'x', url: null } }),
    )
    const reach = (...ids: string[]) =>
      reachOf(claim('c', { sources: ids.map((id) => ({ source: id, relation: 'relays' as const })) }), sources)
    expect([reach('unread', 'filing'), reach('gone', 'copied'), reach('gone'), reach('unread')]).toEqual([
      'original',
      'copy',
      'none',
      'none',
    ])
  })
})
