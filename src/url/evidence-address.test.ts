import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FACET_VALUES, FACETS } from '#domain/ledger/facets.ts'
import { type LedgerQuery, SORTS } from '#domain/ledger/query.ts'
import { DENSITIES, LEDGER_COLUMNS, readEvidenceSearch, TEXT_LIMIT, writeLook, writeQuery } from './evidence-search.ts'
import { withSearch } from './search.ts'

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
const date = fc.oneof(
  day,
  day.map((d) => d.slice(0, 7)),
  day.map((d) => d.slice(0, 4)),
  day.map((d) => `${d.slice(0, 4)}-Q2`),
)
const facets = fc.record(
  Object.fromEntries(FACETS.map((facet) => [facet, fc.subarray([...(FACET_VALUES[facet] ?? ['amazon', 'iflytek'])])])),
) as fc.Arbitrary<LedgerQuery['facets']>
const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((s) => s.trim())

const query: fc.Arbitrary<LedgerQuery> = fc
  .record({
    text,
    facets,
    from: fc.option(date),
    to: fc.option(date),
    days: fc.option(fc.tuple(day, fc.option(day))),
    points: fc.boolean(),
    sort: fc.constantFrom(...SORTS),
    descending: fc.boolean(),
  })
  .map(({ days, ...rest }) => {
    const [known, since] = days ?? [null, null]
    // As the page makes it: the order by match stands only with a search, and the earlier day comes first.
    const isPlainMatch = rest.sort === 'match'
    const sort = isPlainMatch && rest.text === '' ? ('said' as const) : rest.sort
    return {
      ...rest,
      facets: Object.fromEntries(Object.entries(rest.facets).filter(([, values]) => (values ?? []).length > 0)),
      sort,
      descending: isPlainMatch ? rest.text === '' : rest.descending,
      known,
      since: known !== null && since !== null && since < known ? since : null,
    }
  })

const addressOf = (q: LedgerQuery) => new URLSearchParams(withSearch('', writeQuery(q)))

test('what is written into the address is read from it again, without a notice', () => {
  fc.assert(
    fc.property(query, (q) => {
      const read = readEvidenceSearch(addressOf(q))
      expect(read.query).toEqual(q)
      expect(read.notices).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('so are columns and density, in the order of the table', () => {
  fc.assert(
    fc.property(fc.subarray([...LEDGER_COLUMNS]), fc.constantFrom(...DENSITIES), (columns, density) => {
      const read = readEvidenceSearch(new URLSearchParams(withSearch('', writeLook({ columns, density }))))
      expect([read.columns, read.density]).toEqual([columns, density])
    }),
  )
})

test('any address is read without an error, and what was read is written and read the same', () => {
  const names = fc.constantFrom(...FACETS, 'q', 'from', 'to', 'known', 'since', 'points', 'sort', 'columns', 'density', 'utm_source')
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.string({ unit: 'grapheme' }))), (pairs) => {
      const { query: read } = readEvidenceSearch(new URLSearchParams(pairs))
      expect(read.text.length).toBeLessThanOrEqual(TEXT_LIMIT)
      expect(readEvidenceSearch(addressOf(read)).query).toEqual(read)
    }),
    { numRuns: 300 },
  )
})
