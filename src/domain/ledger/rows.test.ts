import { describe, expect, it, test } from 'vitest'
import { askLedger, ledgerClaim } from '../../../tests/fixtures/ledger-claim.ts'
import { rowsFor } from './rows.ts'

const NOW = { known: null, since: null }
const claims = [
  ledgerClaim('told', { label: ['Amazon cut jobs'], text: 'Reuters wrote about Amazon.' }),
  ledgerClaim('hidden', { label: ['Schools'], text: `${'word '.repeat(60)}quoted by Caixin at length ${'word '.repeat(60)}` }),
  ledgerClaim('speaker', { speaker: { id: 's', name: 'Caixin', role: null, kind: 'press' }, text: 'Caixin said.' }),
  ledgerClaim('credit', { credit: 'Caixin, 2025', text: 'Caixin said.' }),
  ledgerClaim('statement', { statement: ['So said ', { text: 'Caixin', date: '2025' }], text: 'Caixin said.' }),
]
const { ledger, rows } = askLedger(claims)

test('rows come in the order asked for; unknown places are left out', () => {
  expect(rowsFor(ledger, [3, 99, 0, -1], NOW, []).map((row) => row.claim.id)).toEqual(['credit', 'told'])
  expect(rowsFor(ledger, [], NOW, [])).toEqual([])
})

describe('why a claim was found', () => {
  const snippetOf = (id: string, text: string) => rows({ text }).find((row) => row.claim.id === id)?.snippet

  it('is shown where the words of the row do not tell', () => {
    expect(snippetOf('hidden', 'caixin')).toContain('quoted by Caixin at length')
    expect(snippetOf('hidden', '财新')).toContain('quoted by Caixin at length')
  })
  it.each(['speaker', 'credit', 'statement'])('is not shown where the %s tells', (id) => {
    expect(snippetOf(id, 'caixin')).toBeNull()
  })
  it('is not shown where the label tells, also through another name', () => {
    expect(snippetOf('told', '亚马逊')).toBeNull()
  })
  it('is not shown without a search', () => {
    expect(rows({}).map((row) => row.snippet)).toEqual(Array(claims.length).fill(null))
  })
})

describe('standing', () => {
  const history = askLedger([
    ledgerClaim('gone', {
      status: 'unsupported',
      knownFrom: '2025-01-01',
      known: [
        { on: '2025-01-01', kind: 'added', status: 'documented' },
        { on: '2025-03-01', kind: 'status-changed', status: 'unsupported' },
        { on: '2025-06-01', kind: 'withdrawn', status: null },
      ],
    }),
    ledgerClaim('stays', { known: [{ on: '2025-01-01', kind: 'added', status: 'documented' }], knownFrom: '2025-01-01' }),
  ])
  const at = (known: string | null, since: string | null = null) =>
    rowsFor(history.ledger, [0, 1], { known, since }, []).map(({ status, withdrawn, change }) => ({ status, withdrawn, change }))

  it('is the present one without a day, withdrawal included', () => {
    expect(at(null)).toEqual([
      { status: 'unsupported', withdrawn: true, change: null },
      { status: 'documented', withdrawn: false, change: null },
    ])
  })
  it('is that of the day asked for', () => {
    expect(at('2025-02-28')[0]).toEqual({ status: 'documented', withdrawn: false, change: null })
    expect(at('2025-03-01')[0]).toEqual({ status: 'unsupported', withdrawn: false, change: null })
    expect(at('2025-06-01')[0]?.withdrawn).toBe(true)
  })
  it('says what changed since the other day, and nothing where nothing did', () => {
    expect(at('2025-04-01', '2025-02-01').map((row) => row.change)).toEqual(['changed', null])
    expect(at('2025-07-01', '2025-04-01').map((row) => row.change)).toEqual(['withdrawn', null])
    expect(at('2025-01-15', '2024-12-31').map((row) => row.change)).toEqual(['added', 'added'])
  })
  it('has the value that was given then, while another one was still to come', () => {
    const value = (n: number) => ({ text: `${n}`, full: `${n} jobs`, quantity: { value: n, unit: 'jobs' as const } })
    const known = [
      { on: '2025-01-01', kind: 'added' as const, status: null, value: value(3) },
      { on: '2025-06-01', kind: 'value-changed' as const, status: null, value: value(5) },
    ]
    const changed = askLedger([ledgerClaim('changed', { value: value(5), knownFrom: '2025-01-01', known })])
    const then = (day: string | null) => rowsFor(changed.ledger, [0], { known: day, since: null }, [])[0]?.valueThen
    expect([then('2025-05-31')?.text, then('2025-06-01'), then(null)]).toEqual(['3', null, null])
  })
  it('a second day alone says nothing', () => {
    expect(at(null, '2025-02-01').map((row) => row.change)).toEqual([null, null])
  })
})
