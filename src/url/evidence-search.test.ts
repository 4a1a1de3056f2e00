import { describe, expect, it, test } from 'vitest'
import { EMPTY_QUERY, type LedgerQuery } from '#domain/ledger/query.ts'
import { DEFAULT_COLUMNS, readEvidenceSearch, TEXT_LIMIT, writeLook, writeQuery } from './evidence-search.ts'
import { withSearch } from './search.ts'

const read = (search: string) => readEvidenceSearch(new URLSearchParams(search))

test('an empty address is the default, and the default writes an empty address', () => {
  const { query, columns, density, notices } = read('')
  expect({ query, columns, density, notices }).toEqual({
    query: EMPTY_QUERY,
    columns: DEFAULT_COLUMNS,
    density: 'comfortable',
    notices: [],
  })
  expect(withSearch('', { ...writeQuery(query), ...writeLook({ columns, density }) })).toBe('')
})

test('what is written is what is read, and other parameters stay', () => {
  const asked: LedgerQuery = {
    text: '讯飞 3万',
    facets: { country: ['US', 'CN'], status: ['contested'], change: ['added'] },
    from: '2025-Q3',
    to: '2026-06',
    known: '2026-06-30',
    since: '2025-12-31',
    points: true,
    sort: 'label',
    descending: true,
  }
  const address = withSearch('?claim=amazon-x', {
    ...writeQuery(asked),
    ...writeLook({ columns: ['status', 'coding'], density: 'compact' }),
  })
  expect(new URLSearchParams(address).get('claim')).toBe('amazon-x')
  const { query, columns, density, notices } = read(address)
  expect(query).toEqual(asked)
  expect({ columns, density, notices }).toEqual({ columns: ['status', 'coding'], density: 'compact', notices: [] })
})

test('bad values fall back and are reported by name; good ones beside them are used', () => {
  const { query, notices } = read('status=contested,certain&date-from=yesterday&known=2026-02-30&sort=loudness&points=maybe&company=../etc')
  expect(query).toEqual({ ...EMPTY_QUERY, facets: { status: ['contested'] } })
  expect(Object.fromEntries(notices.map((n) => [n.parameter, n.value]))).toEqual({
    known: '2026-02-30',
    status: 'certain',
    company: '../etc',
    'date-from': 'yesterday',
    points: 'maybe',
    sort: 'loudness',
  })
})

test('a search sorts by match unless told otherwise; without one there is no match to sort by', () => {
  expect(read('q=amazon').query).toMatchObject({ sort: 'match' })
  expect(read('q=amazon&sort=-date').query).toMatchObject({ sort: 'date', descending: true })
  expect(read('sort=match').query).toMatchObject({ sort: 'said', descending: true })
  expect(writeQuery({ ...EMPTY_QUERY, text: 'amazon' }).sort).toBe('-said')
})

test('a second date alone means nothing', () => {
  expect(read('since=2025-01-01').query.since).toBeNull()
})

test('a very long search is cut and says so', () => {
  const { query, textCut } = read(`q=${'x'.repeat(10_000)}`)
  expect(query.text).toHaveLength(TEXT_LIMIT)
  expect(textCut).toBe(true)
  expect(read(`q=${encodeURIComponent(`${'x'.repeat(TEXT_LIMIT - 1)}😀`)}`).query.text).not.toMatch(/[\ud800-\udbff]$/)
})

test('no address makes it throw, and what it reads it can write and read again', () => {
  const names = [
    'q',
    'country',
    'company',
    'coding',
    'status',
    'self',
    'finding',
    'change',
    'date-from',
    'date-to',
    'from',
    'to',
    'known',
    'since',
    'points',
    'sort',
    'columns',
    'density',
    'x',
  ]
  const values = [
    '',
    ',',
    ',,US',
    'US',
    'US,US',
    'amazon',
    '-',
    '--date',
    '-match',
    'date',
    '2025',
    '2025-13',
    '2025-02-29',
    '2024-02-29',
    '9999-Q4',
    'yes',
    'no',
    'none',
    'none,status',
    '(',
    '[a-',
    '.*+?^${}|',
    '\\',
    '%',
    '\u0000',
    '\ud83d',
    '🙂',
    '__proto__',
    'constructor',
    'ＡＢ',
    'x'.repeat(500),
    '<script>',
  ]
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  for (let round = 0; round < 3000; round += 1) {
    const params = new URLSearchParams()
    for (let n = next(7); n >= 0; n -= 1) params.append(names[next(names.length)] ?? '', values[next(values.length)] ?? '')
    const once = readEvidenceSearch(params)
    const again = read(withSearch('', { ...writeQuery(once.query), ...writeLook(once) }))
    expect(again).toEqual({ ...once, notices: [], textCut: false })
  }
})

describe('parameters of other sites', () => {
  it('are not spoken of, and stay what they are', () => {
    const { query, notices } = read('from=timeline&utm_source=x&fbclid=1&isappinstalled=0&to=alice')
    expect([query.from, query.to, notices]).toEqual([null, null, []])
  })
  it('a date under the earlier name still counts, until it is written anew', () => {
    const { query } = read('from=2025-06&to=2026')
    expect([query.from, query.to]).toEqual(['2025-06', '2026'])
    const written = withSearch('?from=2025-06', writeQuery({ ...query, to: null }))
    expect(written).toBe('?date-from=2025-06')
  })
})

describe('days that contradict each other', () => {
  const faults = (search: string) => {
    const { query, notices } = readEvidenceSearch(new URLSearchParams(search), '2026-11-29')
    return { known: query.known, since: query.since, faults: notices.map((n) => n.fault) }
  }
  it.each([
    ['known=2026-01-01&since=2025-01-01', { known: '2026-01-01', since: '2025-01-01', faults: [] }],
    ['known=2026-01-01&since=2026-01-01', { known: '2026-01-01', since: '2026-01-01', faults: [] }],
    ['known=2026-01-01&since=2026-01-02', { known: '2026-01-01', since: null, faults: ['since-late'] }],
    ['since=2025-01-01', { known: null, since: null, faults: ['since-alone'] }],
    ['known=2030-01-01', { known: null, since: null, faults: ['known-future'] }],
    ['known=2026-11-29', { known: '2026-11-29', since: null, faults: [] }],
  ])('%s', (search, expected) => expect(faults(search)).toEqual(expected))
})
