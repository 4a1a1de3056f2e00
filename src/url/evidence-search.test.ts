import { expect, test } from 'vitest'
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

test('bad values fall back and are reported by name; good ones beside them hold', () => {
  const { query, notices } = read('status=contested,certain&from=yesterday&known=2026-02-30&sort=loudness&points=maybe&company=../etc')
  expect(query).toEqual({ ...EMPTY_QUERY, facets: { status: ['contested'] } })
  expect(Object.fromEntries(notices.map((n) => [n.parameter, n.value]))).toEqual({
    known: '2026-02-30',
    status: 'certain',
    company: '../etc',
    from: 'yesterday',
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
