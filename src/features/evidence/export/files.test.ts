import { expect, test } from 'vitest'
import { evidence } from '#i18n/messages/evidence/en.ts'
import { askLedger, ledgerClaim } from '../../../../tests/fixtures/ledger-claim.ts'
import { flagOf } from './columns.ts'
import { exportFile } from './files.ts'

const value = (n: number, over = {}) => ({ text: `${n}`, full: `${n} jobs`, quantity: { value: n, unit: 'jobs' as const, ...over } })
const claim = ledgerClaim('cuts', {
  value: value(20),
  statement: [{ text: '20', claim: 'cuts' }, ' jobs'],
  status: 'supported',
  knownFrom: '2025-06-01',
  sources: ['s1', 'gone'],
  known: [
    { on: '2025-06-01', kind: 'added', status: 'reported', value: value(10) },
    { on: '2026-01-01', kind: 'value-changed', status: 'supported', value: value(20) },
  ],
})
const source = { original: { url: 'https://example.org/filing' }, copy: { url: 'https://example.org/copy' } }
const context = (known: string | null) => ({
  locale: 'en' as const,
  version: 'v1',
  asOf: '2026-06-30',
  known,
  today: '2026-11-29',
  // The words and documents of the page, as far as an export asks for them.
  words: { value: (_: string, code: string) => code, company: (id: string) => id, coding: (code: string) => code } as never, // reason: only these words are asked for
  messages: evidence,
  sources: new Map([['s1', source]]) as never, // reason: of a source only what the file shows is there
  view: 'https://example.org/evidence?known=x',
})
const file = async (format: 'csv' | 'json', known: string | null) => {
  const rows = askLedger([claim]).rows({ known })
  return exportFile(format, rows, context(known))
}
const cells = async (known: string | null) => {
  const [head = '', row = ''] = String((await file('csv', known)).content)
    .replace('\uFEFF', '')
    .split('\r\n')
  const names = head.split(',')
  return Object.fromEntries(row.split(',').map((cell, i) => [names[i], cell]))
}

test('every row carries version, link, documents and observation status', async () => {
  const row = await cells(null)
  expect(row).toMatchObject({
    'dataset version': 'v1',
    'original at': 'https://example.org/filing',
    'copy read at': 'https://example.org/copy',
    'OBS_STATUS (SDMX)': 'A',
    value: '20',
    statement: '20 jobs',
  })
  expect(row.link).toMatch(/\/evidence\/cuts$/)
})

test('under a chosen day value, wording, status, link and file name are of that day, in CSV and JSON alike', async () => {
  expect(await cells('2025-12-31')).toMatchObject({ value: '10', statement: '10 jobs', status: 'reported', 'as known on': '2025-12-31' })
  const { name, content } = await file('json', '2025-12-31')
  expect(name).toContain('as-known-2025-12-31')
  const json = JSON.parse(String(content))
  expect(json).toMatchObject({ version: 'v1', known: '2025-12-31', view: 'https://example.org/evidence?known=x' })
  expect(json.claims[0]).toMatchObject({ statement: '10 jobs', status: 'reported', value: { quantity: { value: 10 } } })
  expect(json.claims[0].known).toHaveLength(1)
  expect(json.claims[0].link).toMatch(/\?known=2025-12-31$/)
})

test('observation status: forecast, estimate, normal, none', () => {
  const flag = (over: Parameters<typeof ledgerClaim>[1]) => {
    const [row] = askLedger([ledgerClaim('x', over)]).rows({})
    return row ? flagOf(row) : undefined
  }
  expect(flag({ value: value(1), forecast: true })).toBe('F')
  expect(flag({ value: value(1, { hedge: 'about' }) })).toBe('E')
  expect(flag({ value: value(1) })).toBe('A')
  expect(flag({})).toBeNull()
})
