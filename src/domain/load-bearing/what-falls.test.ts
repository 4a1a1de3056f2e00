import { describe, expect, test } from 'vitest'
import { integrityProblems } from '#domain/integrity/integrity.ts'
import { STATUSES } from '#schema/vocabulary.ts'
import { claim, company, smallContent } from '../../../tests/fixtures/small-content.ts'
import { dataset } from '../../../tests/support/server.ts'
import { pairedIndicators, pairOf } from '../indicator/pair.ts'
import { pairFalls } from './of-pair.ts'
import { pageFalls } from './on-page.ts'
import { ranking } from './ranking.ts'
import { statusWithout, weight, whatFalls } from './what-falls.ts'
import { standingOf } from './standing.ts'

const own = { source: 'acme', relation: 'own' }
const press = { source: 'reuters', relation: 'relays' }
const proof = { source: 'bls', relation: 'independent' }
const { data } = smallContent({
  claims: [
    claim('proven', { sources: [own, proof], status: 'supported', quantity: { value: 10, unit: 'jobs' } }),
    claim('filed', { sources: [own, press] }),
    claim('only', { sources: [own], quantity: { value: 5, unit: 'jobs' }, coding: { replacement: 'supports', empowerment: 'context' } }),
    claim('disputed', { sources: [own, press], status: 'contested' }),
  ],
  checks: [{ id: 'part', operation: 'share', inputs: ['only', 'proven'] }],
  companies: [
    company('acme', {
      safe: [
        { id: 'rests-on-one', safe: true, claims: ['only'] },
        { id: 'not-safe', safe: false, claims: ['only'] },
        { id: 'rests-on-proof', safe: true, claims: ['proven'] },
      ],
    }),
  ],
  narratives: [{ id: 'replacement', order: 1, cells: { US: { search: { on: '2026-01-01', places: ['there'] } } } }],
})('en')
const standing = standingOf(data)

describe('a source is taken away', () => {
  test('claims fall by the tests of status; what is contested stays so; what has no source left is gone', () => {
    const falling = whatFalls({ kind: 'source', id: 'acme' }, data, standing)
    expect(falling.claims).toEqual([
      { id: 'filed', from: 'documented', to: 'reported' },
      { id: 'only', from: 'documented', to: null },
    ])
  })
  test('only sentences that are said to be safe go, the arithmetic goes with its input, and the cell is empty', () => {
    const falling = whatFalls({ kind: 'source', id: 'acme' }, data, standing)
    expect(falling.sentences).toEqual([{ of: 'company', owner: 'acme', id: 'rests-on-one' }])
    expect(falling.checks).toEqual(['part'])
    expect(falling.cells).toEqual([{ row: 'replacement', country: 'US', side: 'supports', from: 'only', to: null }])
    expect(weight(falling)).toBe(5)
  })
  test('a sentence goes as soon as one of its claims falls', () => {
    const falling = whatFalls({ kind: 'source', id: 'bls' }, data, standing)
    expect(falling.claims).toEqual([{ id: 'proven', from: 'supported', to: 'documented' }])
    expect(falling.sentences.map((s) => s.id)).toEqual(['rests-on-proof'])
    expect(falling.checks).toEqual([])
  })
})

test('a claim is taken away: what rests on it goes, no other claim falls', () => {
  const falling = whatFalls({ kind: 'claim', id: 'only' }, data, standing)
  expect(falling.claims).toEqual([])
  expect(falling.sentences.map((s) => s.id)).toEqual(['rests-on-one'])
  expect(falling.checks).toEqual(['part'])
})

test('nothing falls with what is not there', () => {
  expect(weight(whatFalls({ kind: 'source', id: 'nobody' }, data, standing))).toBe(0)
  expect(weight(whatFalls({ kind: 'claim', id: 'nobody' }, data, standing))).toBe(0)
})

describe('over the whole dataset', () => {
  const sources = ranking('source', dataset)
  test('no claim rises, and each new status is one that its remaining sources allow', () => {
    for (const { removal, falling } of sources)
      for (const { id, from, to } of falling.claims) {
        expect(to === null || STATUSES.indexOf(to) > STATUSES.indexOf(from), `${id} without ${removal.id}`).toBe(true)
        const record = dataset.claims.get(id)
        if (record) expect(statusWithout(record, removal.id, dataset)).toBe(to)
      }
  })
  test('most first, and everything in the list has something that falls', () => {
    for (const list of [sources, ranking('claim', dataset)]) {
      expect(list.length).toBeGreaterThan(50)
      list.forEach((r, i) => {
        expect(r.weight).toBe(weight(r.falling))
        expect(r.weight).toBeGreaterThan(0)
        expect(r.weight).toBeLessThanOrEqual(list[i - 1]?.weight ?? Number.POSITIVE_INFINITY)
      })
    }
  })
  test('the dataset is as it was', () => {
    expect(integrityProblems(dataset).filter((p) => p.what.includes('status'))).toEqual([])
  })
})

describe('a page', () => {
  const isAcme = (s: { of: string; owner: string }) => s.of === 'company' && s.owner === 'acme'
  test('names the source on which most of it rests first, with what its claims fall to', () => {
    expect(pageFalls(['proven', 'filed', 'only'], isAcme, data, standing)).toEqual([
      {
        source: 'acme',
        claims: [
          { to: 'reported', count: 1 },
          { to: null, count: 1 },
        ],
        sentences: 1,
      },
      { source: 'bls', claims: [{ to: 'documented', count: 1 }], sentences: 1 },
    ])
  })
  test('claims that are not shown count only for the sentences that rest on them', () => {
    expect(pageFalls([], isAcme, data, standing).map((f) => [f.source, f.claims.length, f.sentences])).toEqual([
      ['acme', 0, 1],
      ['bls', 0, 1],
    ])
  })
  test('has nothing to say where nothing falls', () => {
    expect(pageFalls(['disputed'], () => false, data, standing)).toEqual([])
  })
})

test('a pair: every fall is one that the tests of status give, and a verdict is named only where it is another one', () => {
  for (const indicator of pairedIndicators(dataset)) {
    const pair = pairOf(indicator, dataset)
    for (const { falls, verdict } of pairFalls(pair, dataset)) {
      expect(falls.length).toBeGreaterThan(0)
      if (verdict !== null) expect(verdict).not.toBe(pair.verdict?.verdict)
      if (pair.verdict && falls.some((f) => f.to === null)) expect(verdict).toBe('none')
    }
  }
})
