import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STATUSES } from '#schema/vocabulary.ts'
import { askLedger, ledgerClaim } from '../../../tests/fixtures/ledger-claim.ts'
import { FACETS } from './facets.ts'
import { EMPTY_QUERY, type LedgerQuery, SORTS } from './query.ts'
import { countFor } from './run.ts'

/** Small ledgers with many equal values, so that ties and blanks occur. */
const claims = fc
  .array(
    fc.record({
      country: fc.constantFrom('US', 'CN', 'WLD'),
      company: fc.option(fc.constantFrom('amazon', 'alibaba')),
      status: fc.constantFrom(...STATUSES),
      credit: fc.constantFrom('', 'AP', 'Reuters'),
      asOf: fc.constantFrom('2024', '2025-06', '2025-10-28'),
      knownFrom: fc.option(fc.constantFrom('2025-01-01', '2025-06', '2026')),
      statement: fc.constantFrom<string[]>(['cuts of staff'], ['hiring again'], ['30,000 jobs'], ['3万个岗位']),
      point: fc.option(fc.constant('series'), { freq: 5 }),
      topics: fc.subarray(['cuts', 'hiring']),
    }),
    { maxLength: 25 },
  )
  .map((all) => all.map((over, i) => ledgerClaim(`c${i}`, over)))
const query: fc.Arbitrary<LedgerQuery> = fc.record({
  text: fc.constantFrom('', '', 'cuts', '3万', 'zebra', '🙂'),
  facets: fc.record({ country: fc.subarray(['US', 'CN']), status: fc.subarray([...STATUSES]), topic: fc.subarray(['cuts']) }),
  from: fc.option(fc.constantFrom('2025', '2025-06')),
  to: fc.option(fc.constantFrom('2025', '2025-09')),
  known: fc.option(fc.constantFrom('2025-03-01', '2025-12-31')),
  since: fc.constant(null),
  points: fc.boolean(),
  sort: fc.constantFrom(...SORTS),
  descending: fc.boolean(),
})

test('filters only take away; order and direction only rearrange', () => {
  fc.assert(
    fc.property(claims, query, (all, q) => {
      const { ids } = askLedger(all)
      const found = ids(q)
      expect(new Set(found).size).toBe(found.length)
      const everything = new Set(ids({ points: q.points, known: q.known }))
      for (const id of found) expect(everything.has(id)).toBe(true)
      for (const sort of SORTS) expect([...ids({ ...q, sort })].sort()).toEqual([...found].sort())
      expect([...ids({ ...q, descending: !q.descending })].sort()).toEqual([...found].sort())
    }),
  )
})

test('each count is what choosing its value would show', () => {
  fc.assert(
    fc.property(claims, query, (all, q) => {
      const { ledger, run } = askLedger(all)
      const { counts } = run(q)
      for (const facet of FACETS)
        for (const [value, count] of Object.entries(counts[facet] ?? {}))
          expect(countFor(ledger, { ...EMPTY_QUERY, ...q, facets: { ...q.facets, [facet]: [value] } }), `${facet}=${value}`).toBe(count)
    }),
    { numRuns: 40 },
  )
})

test('sorting by a column is stable and puts what has nothing in it last, both ways', () => {
  fc.assert(
    fc.property(claims, fc.constantFrom('company', 'source'), fc.boolean(), (all, sort, descending) => {
      const { ids } = askLedger(all)
      const textOf = (id: string) => {
        const claim = all[Number(id.slice(1))]
        return (sort === 'company' ? claim?.company : claim?.credit) ?? ''
      }
      const sorted = ids({ sort, descending, points: true })
      const newest = ids({ points: true })
      const filled = sorted.filter((id) => textOf(id) !== '')
      expect(sorted.slice(0, filled.length)).toEqual(filled)
      for (const text of new Set(sorted.map(textOf)))
        expect(sorted.filter((id) => textOf(id) === text)).toEqual(newest.filter((id) => textOf(id) === text))
    }),
  )
})

test('the same quantity in another writing finds the same', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const { ids } = askLedger(all)
      for (const text of ['30,000', '30k', '三万', '3萬']) expect(ids({ text })).toEqual(ids({ text: '3万' }))
    }),
  )
})
