import { describe, expect, test } from 'vitest'
import type { SeriesBreak } from '#schema/content-series.ts'
import { byId, claim, contentSeries, indicator, speaker } from '../../tests/fixtures/content/records.ts'
import { planted } from '../../tests/fixtures/content/small-dataset.ts'
import { breaksBetween, comparandOf, compareClaims } from './comparand.ts'

const at = (date: string, kind: SeriesBreak['kind'] = 'perimeter'): SeriesBreak => ({ id: `break-${date}`, at: date, kind, claims: [] })

const before = claim('before', { asOf: '2023', indicator: 'staff', quantity: { value: 90, unit: 'employees' } })
const after = claim('after', { asOf: '2025', indicator: 'staff', quantity: { value: 70, unit: 'employees' } })
const point = claim('staff-2025-06', { asOf: '2025-06', indicator: 'staff', point: { series: 'staff', asOf: '2025-06' } })
const elsewhere = claim('elsewhere', { asOf: '2025', indicator: 'staff', quantity: { value: 8, unit: 'employees' } })

const data = planted((d) => {
  d.claims = byId(before, after, point, elsewhere)
  d.indicators = byId(indicator('staff', { sameDefinition: false }))
  d.speakers = byId(speaker('acme', { kind: 'government' }))
  d.series = byId(
    contentSeries('staff', {
      points: [
        { asOf: '2023', value: 90, claim: 'before' },
        { asOf: '2025', value: 70, claim: 'after' },
      ],
      breaks: [at('2023'), at('2024', 'method'), at('2025')],
    }),
    contentSeries('other', { points: [{ asOf: '2024', value: 1 }], breaks: [at('2024')] }),
  )
})

test('breaks after the earlier date, up to and with the later one', () => {
  const series = contentSeries('s', { breaks: [at('2022'), at('2023'), at('2024'), at('2025')] })
  expect(breaksBetween(series, '2022', '2024').map((b) => b.at)).toEqual(['2023', '2024'])
  expect(breaksBetween(series, '2025', '2025')).toEqual([])
})

describe('what the checks see of a claim', () => {
  test('its own record, and what its indicator and speaker say', () => {
    const made = claim('made', {
      quantity: { value: 5, unit: 'percent' },
      from: '2025-01',
      asOf: '2025-06',
      scope: 'manufacturing',
      indicator: 'staff',
      status: 'reported',
    })
    expect(comparandOf(made, data)).toEqual({
      quantity: { value: 5, unit: 'percent' },
      from: '2025-01',
      asOf: '2025-06',
      scope: 'manufacturing',
      coverage: {},
      indicator: { id: 'staff', sameDefinition: false },
      speakerKind: 'government',
      status: 'reported',
      breaks: [],
    })
  })
  test('null for what is not recorded', () => {
    const bare = comparandOf(claim('bare', { speaker: 'stranger' }), data)
    expect([bare.from, bare.indicator, bare.quantity, bare.speakerKind]).toEqual([null, null, null, 'organisation'])
    expect(comparandOf(claim('lost', { indicator: 'gone' }), data).indicator).toBeNull()
  })
})

describe('breaks', () => {
  const kinds = (c: typeof after, since?: string) => comparandOf(c, data, since).breaks.map((b) => b.kind)
  test('count only for a change since a date', () => {
    expect(kinds(after)).toEqual([])
    expect(kinds(after, '2023')).toEqual(['method', 'perimeter'])
    expect(kinds(after, '2024')).toEqual(['perimeter'])
  })
  test('are those of the series that the claim is a point of, written or not', () => {
    expect(kinds(point, '2023')).toEqual(['method', 'perimeter'])
    expect(kinds(elsewhere, '2023')).toEqual([])
  })
})

test('compares two claims by what the dataset says of each', () => {
  expect(compareClaims(before, after, data).binding).toEqual({ check: 'definition', reason: 'definition-differs' })
  const same = planted((d) => {
    d.series = data.series
    d.indicators = byId(indicator('staff'))
  })
  expect(compareClaims(after, elsewhere, same).verdict).toBe('comparable')
  expect(compareClaims(after, elsewhere, same, '2024').binding).toEqual({ check: 'scope', reason: 'perimeter-break' })
  expect(compareClaims(elsewhere, after, same, '2024').binding).toEqual({ check: 'scope', reason: 'perimeter-break' })
})
