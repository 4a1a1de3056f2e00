import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ClaimRef, Country, HttpUrl, Id, PartialDate, Quantity, Text } from './primitives.ts'

/** Those of some values that a schema takes. */
const taken = <T>(schema: v.GenericSchema<unknown, unknown>, values: T[]) => values.filter((value) => v.is(schema, value))
const message = (schema: v.GenericSchema<unknown, unknown>, value: unknown) => v.safeParse(schema, value).issues?.[0]?.message

test('an id is lower-case words and digits joined by single hyphens', () => {
  const good = ['amazon', 'amazon-layoffs-2025-10', '2025', 'a']
  expect(taken(Id, good)).toEqual(good)
  expect(taken(Id, ['', 'Amazon', 'amazon_x', 'a--b', '-a', 'a-', 'a b', 'a.b', '裁员', 'a\n', 3, null])).toEqual([])
  expect(message(Id, 'A')).toBe('an id is lower-case words joined by hyphens')
})

test('a claim reference is an id, or an id and a key', () => {
  const good = ['acme-cuts', 'acme-cuts.base', 'acme-cuts.since-2023']
  expect(taken(ClaimRef, good)).toEqual(good)
  expect(taken(ClaimRef, ['', 'acme.', '.base', 'acme.base.low', 'Acme.base', 'acme.Base', 'acme base', 'see acme.base'])).toEqual([])
})

describe('a partial date', () => {
  test('is a year, quarter, month or day', () => {
    const good = ['2025', '2025-Q1', '2025-Q4', '2025-01', '2025-10', '2025-12', '2025-10-01', '2025-10-28', '2025-12-30', '2025-12-31']
    expect(taken(PartialDate, good)).toEqual(good)
  })
  test('is nothing else', () => {
    const quarters = ['2025-Q0', '2025-Q5', '2025-q3', '2025Q3', '2025-Q3-01']
    const months = ['2025-00', '2025-13', '2025-1', '2025-1-01']
    const days = ['2025-10-00', '2025-10-32', '2025-10-1', '2025-10-28T00:00', '2025-10-28 ', '2025-02-30', '2025-02-29', '2025-06-31']
    expect(taken(PartialDate, [...quarters, ...months, ...days, '', '25', '20251', 'about 2025', '2025-', 2025, null])).toEqual([])
    expect(message(PartialDate, 'soon')).toBe('a date is YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD')
  })
})

test('a country is two capitals, or the world', () => {
  expect(taken(Country, ['US', 'CN', 'WLD', 'us', 'USA', 'U', 'U1', '', 'XUS', 'WLDX'])).toEqual(['US', 'CN', 'WLD'])
})

test('a link is http or https, and neither script nor relative', () => {
  const good = ['https://example.com/a?b=1#c', 'http://example.com', 'https://例子.中国/路径']
  expect(taken(HttpUrl, good)).toEqual(good)
  const bad = ['javascript:alert(1)', 'data:text/html,x', 'ftp://example.com', '//example.com', 'example.com', '/path', '']
  expect(taken(HttpUrl, [...bad, 'https://', 'https:/example.com', 'https://a b', ' https://a', 'https://a\n', 'x https://a'])).toEqual([])
  expect(message(HttpUrl, 'ftp://a')).toBe('a link is http or https')
})

test('a text is not empty', () => {
  expect(taken(Text, ['a', '', 3])).toEqual(['a'])
})

test('a quantity is finite, in a known unit, and says nothing else', () => {
  const jobs = { value: 30, unit: 'jobs' }
  const good = [jobs, { ...jobs, value: -1.5 }, { ...jobs, low: 0, high: 35, hedge: 'about' }]
  expect(taken(Quantity, good)).toEqual(good)
  const endless = ['value', 'low', 'high'].flatMap((key) =>
    [Number.POSITIVE_INFINITY, Number.NaN, null, '3'].map((n) => ({ ...jobs, [key]: n })),
  )
  expect(taken(Quantity, [...endless, { value: 1 }, { unit: 'jobs' }, { value: 1, unit: 'bananas' }, { ...jobs, hedge: 'maybe' }])).toEqual(
    [],
  )
  expect(taken(Quantity, [{ ...jobs, Low: 3 }])).toEqual([])
})
