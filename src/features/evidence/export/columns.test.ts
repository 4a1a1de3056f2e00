import { describe, expect, test } from 'vitest'
import type { LedgerRow } from '#domain/ledger/query.ts'
import { evidence } from '#i18n/messages/evidence/en.ts'
import type { LedgerClaim } from '#schema/api-screens.ts'
import { askLedger, ledgerClaim } from '../../../../tests/fixtures/ledger-claim.ts'
import { clipboardTable } from './clipboard-table.ts'
import { EXPORT_COLUMNS, type ExportContext, exportTable } from './columns.ts'

const source = (id: string, original: string | null, copy: string | null) => [
  id,
  { original: original === null ? null : { url: original }, copy: copy === null ? null : { url: copy } },
]
const context = (over: Partial<ExportContext> = {}): ExportContext => ({
  locale: 'en',
  version: 'v1',
  asOf: '2026-06-30',
  known: null,
  today: '2026-11-29',
  words: {
    value: (facet: string, code: string) => `${facet}:${code}`,
    company: (id: string) => `company:${id}`,
    coding: (code: string) => `coding:${code}`,
  } as ExportContext['words'], // reason: only these words are asked for
  messages: evidence,
  sources: new Map([source('s1', 'https://a.example/1', null), source('s2', 'https://a.example/2', 'https://b.example/2')] as never), // reason: of a source only its addresses are shown
  view: 'https://parallax.example/evidence?country=US',
  ...over,
})
const rowOf = (over: Partial<LedgerClaim>, known: string | null = null): LedgerRow => {
  const [row] = askLedger([ledgerClaim('c', over)]).rows({ known })
  if (!row) throw new Error('the claim is found')
  return row
}
type Key = (typeof EXPORT_COLUMNS)[number]['key']
const cell = (key: Key, over: Partial<LedgerClaim> = {}, { known = null, ...more }: Partial<ExportContext> = {}) =>
  EXPORT_COLUMNS.find((c) => c.key === key)?.cell(rowOf(over, known), context({ known, ...more }))

describe('the table of an export', () => {
  test('has a head in words and as many cells in each row, whatever a claim has', () => {
    const table = exportTable([rowOf({}), rowOf({ value: { text: '1', full: '1 job', quantity: { value: 1, unit: 'jobs' } } })], context())
    expect(table.map((cells) => cells.length)).toEqual([EXPORT_COLUMNS.length, EXPORT_COLUMNS.length, EXPORT_COLUMNS.length])
    expect(table[0]?.slice(0, 3)).toEqual(['id', 'label', 'statement'])
    expect(new Set(table[0]).size).toBe(EXPORT_COLUMNS.length)
    expect(table.flat().filter((c) => c === undefined)).toEqual([])
  })
  test('keeps numbers as numbers, and leaves out what a claim has not', () => {
    const value = { text: '10–20', full: '10–20 jobs', quantity: { value: 15, low: 10, high: 20, unit: 'jobs' as const } }
    expect((['value', 'low', 'high', 'unit', 'text'] as const).map((key) => cell(key, { value }))).toEqual([
      15,
      10,
      20,
      'jobs',
      '10–20 jobs',
    ])
    expect(
      (['value', 'low', 'high', 'unit', 'text', 'flag', 'from', 'saidOn', 'company', 'attribution'] as const).map((key) => cell(key)),
    ).toEqual(Array.from({ length: 10 }, () => null))
  })
  test('says in words what is a code', () => {
    expect(cell('status')).toBe('status:documented')
    expect(cell('country', { country: 'CN' })).toBe('country:CN')
    expect(cell('company', { company: 'acme' })).toBe('company:acme')
    expect(cell('speakerKind')).toBe('speaker:company')
    expect(cell('mechanism', { mechanism: ['substitution', 'augmentation'] })).toBe('mechanism:substitution; mechanism:augmentation')
    expect(cell('attribution', { attribution: 'denied' })).toBe('attribution:denied')
    expect(cell('replacement', { coding: { replacement: 'supports', empowerment: 'complicates' } })).toBe('coding:supports')
    expect(cell('empowerment', { coding: { replacement: 'supports', empowerment: 'complicates' } })).toBe('coding:complicates')
    expect([cell('selfReported', { selfReported: true }), cell('forecast')]).toEqual(['yes', 'no'])
  })
  test('has the addresses of all documents, of the publisher and of the copies apart', () => {
    const sources = ['s1', 's2', 'gone']
    expect(cell('original', { sources })).toBe('https://a.example/1 https://a.example/2')
    expect(cell('copy', { sources })).toBe('https://b.example/2')
    expect(cell('copy', { sources: ['s1'] })).toBeNull()
    expect(cell('original', { sources }, { sources: null })).toBeNull()
  })
  test('names version and day in each row: the day that was chosen, else the day of the dataset', () => {
    expect([cell('version'), cell('known')]).toEqual(['v1', '2026-06-30'])
    expect(cell('known', { knownFrom: '2025-01-01' }, { known: '2025-12-31' })).toBe('2025-12-31')
    expect(cell('url', {}, { locale: 'zh-Hans' })).toMatch(/\/zh-Hans\/evidence\/c$/)
  })
})

describe('the table for the clipboard', () => {
  const copied = (rows: readonly LedgerRow[], over: Partial<ExportContext> = {}) => clipboardTable(rows, context(over))
  test('has what a memo needs, every cell as text, in the order of the file', () => {
    const { columns, rows } = copied([rowOf({ company: 'acme' })])
    expect(columns.map((c) => c.label)).toEqual(['id', 'label', 'as printed', 'as of', 'status', 'speaker', 'source', 'link'])
    expect(rows[0]?.slice(0, 6)).toEqual(['c', 'c', '', '2025-06-01', 'status:documented', 'Speaker'])
    expect(rows[0]?.every((c) => typeof c === 'string')).toBe(true)
  })
  test('says where it is from, in which version, and as of which day if one was chosen', () => {
    const two = [rowOf({}), rowOf({})]
    expect(copied(two).source).toBe('Source: Parallax, 2 claims, dataset v1. https://parallax.example/evidence?country=US')
    expect(copied(two, { known: '2025-12-31' }).source).toContain(', as known on 31 December 2025.')
    expect(copied([rowOf({})]).source).toContain(', 1 claim, dataset v1.')
  })
})
