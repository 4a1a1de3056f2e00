import { describe, expect, test } from 'vitest'
import type { Claim, Source } from '#schema/content.ts'
import { provenStatusChange } from './proven-change.ts'

type Told = Parameters<typeof provenStatusChange>[0]

const source = (id: string, date: string | null): [string, Source] => [
  id,
  {
    id,
    publisher: id,
    organisation: id,
    title: id,
    language: 'en',
    date,
    original: null,
    copy: { publisher: 'a library', url: null },
    locator: null,
    documentType: 'press',
    credible: true,
    retrievedOn: null,
  },
]
const SOURCES = new Map([
  source('paper', '2025-11-13'),
  source('census', '2026-04'),
  source('same-month', '2025-11'),
  source('undated', null),
])

const claim = (id: string, over: Partial<Told>): Told => ({
  id,
  status: 'reported',
  sources: [{ source: 'paper', relation: 'own' }],
  saidOn: null,
  history: [],
  disputes: [],
  evidence: { for: [], against: [] },
  ...over,
})
const independent = (...ids: string[]): Claim['sources'] => [
  { source: 'paper', relation: 'own' },
  ...ids.map((id) => ({ source: id, relation: 'independent' as const })),
]
const on = (subject: Told, ...others: Told[]) =>
  provenStatusChange(subject, { sources: SOURCES, claims: new Map([subject, ...others].map((c) => [c.id, c])) })

describe('a supported claim', () => {
  test('became so when its first independent source came, if all of them came later', () => {
    expect(on(claim('a', { status: 'supported', sources: independent('census') }))).toBe('2026-04')
  })
  test('may have been so from the start when a source is of the same month, or not dated', () => {
    expect(on(claim('a', { status: 'supported', sources: independent('same-month') }))).toBeNull()
    expect(on(claim('a', { status: 'supported', sources: independent('census', 'undated') }))).toBeNull()
  })
})

describe('a contested claim', () => {
  const later = claim('later', { saidOn: '2026-02-24' })
  test('became so when the contradiction came', () => {
    expect(on(claim('a', { status: 'contested', disputes: ['later'] }), later)).toBe('2026-02-24')
    expect(on(claim('a', { status: 'contested', evidence: { for: [], against: ['later'] } }), later)).toBe('2026-02-24')
  })
  test('may have been so from the start when a contradiction was there before it', () => {
    const before = claim('before', { saidOn: '2024-01-01' })
    expect(on(claim('a', { status: 'contested', disputes: ['later', 'before'] }), later, before)).toBeNull()
  })
  test('proves nothing when nobody knows when it was said', () => {
    expect(on(claim('a', { status: 'contested', disputes: ['later'], sources: independent(), saidOn: null }), later)).toBe('2026-02-24')
    expect(
      on(claim('a', { status: 'contested', disputes: ['later'], sources: [{ source: 'undated', relation: 'own' }] }), later),
    ).toBeNull()
  })
})

test('other statuses do not depend on what came later', () => {
  expect(on(claim('a', { status: 'documented', sources: independent('census') }))).toBeNull()
})
