import { describe, expect, test } from 'vitest'
import type { HistoryEntry } from '#schema/content.ts'
import type { ClaimRecord, Dataset } from '#schema/dataset.ts'
import { type Case, eachReportsJustThat } from '../../../tests/fixtures/content/one-problem.ts'
import { source } from '../../../tests/fixtures/content/records.ts'
import { alter, planted, smallDataset } from '../../../tests/fixtures/content/small-dataset.ts'
import { integrityProblems } from './integrity.ts'

const CUTS = 'claims/acme-cuts'
const cuts =
  (over: Partial<ClaimRecord>): Case[1] =>
  (d) =>
    alter(d.claims, 'acme-cuts', over)
/** A history and as many words for it in each language. */
const history =
  (...entries: HistoryEntry[]) =>
  (d: Dataset) => {
    cuts({ history: entries })(d)
    for (const { claims } of Object.values(d.wording)) {
      const text = claims['acme-cuts']
      if (text) text.history = entries.map(() => 'So it was found')
    }
  }

test('a dataset that holds has no problems', () => {
  expect(integrityProblems(smallDataset())).toEqual([])
})

describe('sources', () => {
  eachReportsJustThat([
    [
      'a mirror with a link',
      (d) => alter(d.sources, 'wire', { original: { url: 'https://www.StockAnalysis.com/a', opened: true, from: 'document' } }),
      'sources/wire',
      'mirror or aggregator',
    ],
    [
      'an address in the name of a copy',
      (d) => alter(d.sources, 'wire', { copy: { publisher: 'see http://copy.example', url: null } }),
      'sources/wire',
      'copy.url',
    ],
    [
      'a document of which nothing was read',
      (d) => {
        alter(d.sources, 'wire', { original: { url: 'https://wire.example/', opened: false, from: 'search-result' }, copy: null })
        for (const wording of Object.values(d.wording)) delete wording.sources.wire
      },
      'sources/wire',
      'nothing was read',
    ],
  ])
  test('a mirror may be named as the copy that was read', () => {
    expect(
      integrityProblems(
        planted((d) =>
          alter(d.sources, 'wire', { original: null, copy: { publisher: 'stockanalysis.com', url: 'https://stockanalysis.com/a' } }),
        ),
      ),
    ).toEqual([])
  })
})

describe('claims', () => {
  eachReportsJustThat([
    [
      'unknown source beside a known one',
      (d) => d.claims.get('acme-cuts')?.sources.push({ source: 'nowhere', relation: 'relays' }),
      CUTS,
      'unknown source "nowhere"',
    ],
    ['unknown speaker', cuts({ speaker: 'nobody' }), CUTS, 'unknown speaker "nobody"'],
    ['unknown company', cuts({ company: 'zenith' }), CUTS, 'unknown company "zenith"'],
    ['unknown indicator', cuts({ indicator: 'mood' }), CUTS, 'unknown indicator "mood"'],
    ['unknown claim for it', cuts({ evidence: { for: ['gone'], against: [] } }), CUTS, 'unknown claim "gone"'],
    ['unknown claim against it', cuts({ evidence: { for: [], against: ['gone'] } }), CUTS, 'unknown claim "gone"'],
    ['unknown dispute', cuts({ disputes: ['gone'] }), CUTS, 'unknown claim "gone"'],
    ['dispute named from one side only', cuts({ disputes: ['acme-share'] }), CUTS, 'name both ways'],
    ['value below its range', cuts({ quantity: { value: 30, low: 31, high: 35, unit: 'jobs' } }), CUTS, 'outside its low–high range'],
    ['value above its range', cuts({ quantity: { value: 30, low: 25, high: 29, unit: 'jobs' } }), CUTS, 'outside its low–high range'],
    [
      'a point of a series is named by its series and date',
      (d) => alter(d.claims, 'acme-staff-2024-12', { speaker: 'nobody' }),
      'series/acme-staff point 2024-12',
      'unknown speaker "nobody"',
    ],
  ])
  test('the ends of a range may be the value itself', () => {
    expect(integrityProblems(planted(cuts({ quantity: { value: 30, low: 30, high: 30, unit: 'jobs' } })))).toEqual([])
  })
})

describe('status', () => {
  const share =
    (over: Partial<ClaimRecord>): Case[1] =>
    (d) =>
      alter(d.claims, 'acme-share', over)
  eachReportsJustThat([
    ['above its sources', share({ status: 'supported' }), 'claims/acme-share', 'status "supported": its sources do not allow'],
    ['contested by nobody', share({ status: 'contested' }), 'claims/acme-share', 'contested needs'],
    ['unsupported without a search', share({ status: 'unsupported' }), 'claims/acme-share', 'unsupported needs "search"'],
    [
      'unsupported with an independent source',
      (d) => {
        d.sources.set('study', source('study'))
        share({ status: 'unsupported', sources: [{ source: 'study', relation: 'independent' }] })(d)
      },
      'claims/acme-share',
      'credible independent source',
    ],
  ])
})

describe('history', () => {
  const ADDED: HistoryEntry = { on: '2025-10-27', kind: 'added', status: 'documented' }
  eachReportsJustThat([
    [
      'begins in the middle',
      history({ on: '2025-11-01', kind: 'status-changed', status: 'documented' }),
      CUTS,
      'history begins with "added"',
    ],
    [
      'out of order',
      history({ on: '2025-11-01', kind: 'added', status: 'reported' }, { on: '2025-10-27', kind: 'status-changed', status: 'documented' }),
      CUTS,
      'not in order of date',
    ],
    [
      'out of order within a year, by quarter and month',
      history({ on: '2025-12', kind: 'added', status: 'reported' }, { on: '2025-Q3', kind: 'status-changed', status: 'documented' }),
      CUTS,
      'not in order of date',
    ],
    ['ends at another status', history({ ...ADDED, status: 'reported' }), CUTS, 'history ends at status "reported"'],
    [
      'ends at another status, however many entries without one follow',
      history({ ...ADDED, status: 'reported' }, { on: '2025-11-01', kind: 'value-changed', quantity: { value: 30, unit: 'jobs' } }),
      CUTS,
      'history ends at status "reported"',
    ],
    [
      'ends at another value',
      history(ADDED, { on: '2025-11-01', kind: 'value-changed', quantity: { value: 31, unit: 'jobs' } }),
      CUTS,
      'history ends at 31 but the claim says 30',
    ],
    ['a new value that is not given', history(ADDED, { on: '2025-11-01', kind: 'value-changed' }), CUTS, 'has no value'],
    ['unknown source', history({ ...ADDED, source: 'nowhere' }), CUTS, 'history names an unknown source'],
    [
      'a status that the dates of its sources show to be later',
      (d) => {
        alter(d.sources, 'wire', { date: '2026-01-05' })
        history({ ...ADDED, status: 'supported' })(d)
        cuts({ status: 'supported', sources: [{ source: 'wire', relation: 'independent' }] })(d)
      },
      CUTS,
      'became "supported" only on 2026-01-05',
    ],
  ])
  test('two entries may share a day, and one without a status leaves it as it was', () => {
    const twice = history(ADDED, { on: ADDED.on, kind: 'value-changed', quantity: { value: 30, unit: 'jobs' } })
    expect(integrityProblems(planted(twice))).toEqual([])
  })
})
