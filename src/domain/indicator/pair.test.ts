import { describe, expect, test } from 'vitest'
import { dataset, version } from '../../../tests/support/server.ts'
import { resolveIndicators } from '#core/resolve/indicators.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { plainText } from '#schema/rich-text.ts'
import { pointClaimId } from '../expand-series.ts'
import { obstacles } from '../comparability.ts'
import { PAIR_COUNTRIES, pairedIndicators, pairOf, STANDINGS, standingOf } from './pair.ts'

const all = pairedIndicators(dataset).map((indicator) => ({ indicator, pair: pairOf(indicator, dataset) }))

describe('the pair of an indicator', () => {
  test('is of one date where both countries have one, and then of the newest such date', () => {
    for (const { indicator, pair } of all) {
      if (!pair.US || !pair.CN) continue
      const dates = (country: 'US' | 'CN') => pair[country]?.series.points.filter((p) => p.forecast !== true).map((p) => p.asOf) ?? []
      const shared = dates('US').filter((d) => dates('CN').includes(d))
      expect([pair.US.used.asOf, pair.CN.used.asOf], indicator.id).toEqual(
        shared.length > 0 ? [shared.at(-1), shared.at(-1)] : [dates('US').at(-1), dates('CN').at(-1)],
      )
    }
  })
  test('has a verdict exactly when both have a series', () => {
    for (const { indicator, pair } of all) {
      expect(pair.verdict !== null, indicator.id).toBe(pair.US !== null && pair.CN !== null)
      expect(STANDINGS).toContain(standingOf(pair.verdict))
      if (pair.verdict) expect(obstacles(pair.verdict).length > 0).toBe(pair.verdict.verdict !== 'comparable')
    }
  })
})

/** How notes speak of whom or what a number covers, by the dimension of coverage that the record must then have. */
const SCOPE_WORDS = {
  area: /urban|towns|城镇|城鎮|Greater China|North America|大中华|大中華/,
  age: /\bages?d? \d|\d+[–-]\d+ ?岁|\d+[–-]\d+ ?歲/,
} as const

describe('verdict and note never disagree on scope', () => {
  test('what the records cover differently, the scope check objects to', () => {
    for (const { indicator, pair } of all) {
      if (!pair.verdict || pair.coverage.length === 0) continue
      const scope = pair.verdict.checks.find((c) => c.check === 'scope')
      expect(scope?.verdict, indicator.id).not.toBe('comparable')
    }
  })
  test('a note that names a difference in scope stands beside a verdict that is not "comparable", in every language', () => {
    for (const locale of LOCALE_IDS)
      for (const row of resolveIndicators({ data: dataset, locale, version }).indicators) {
        if (row.verdict?.verdict !== 'comparable' || !row.caveat) continue
        const note = plainText(row.caveat)
        for (const words of Object.values(SCOPE_WORDS)) expect(note, `${row.id} ${locale}`).not.toMatch(words)
      }
  })
  test('a measure whose note says that one country is caught less well is never simply comparable', () => {
    for (const row of resolveIndicators({ data: dataset, locale: 'en', version }).indicators)
      if (row.caveat && row.verdict && /understates|weak for/.test(plainText(row.caveat)))
        expect(row.verdict.verdict, row.id).not.toBe('comparable')
  })
  test('sides record coverage in the same dimensions, so that a difference cannot hide', () => {
    for (const { indicator, pair } of all) {
      if (pair.verdict?.verdict !== 'comparable') continue
      const dimensions = PAIR_COUNTRIES.map((c) => {
        const side = pair[c]
        const claim = side && dataset.claims.get(pointClaimId(side.series, side.used))
        return Object.keys(claim?.coverage ?? {}).sort()
      })
      expect(dimensions[0], indicator.id).toEqual(dimensions[1])
    }
  })
})
