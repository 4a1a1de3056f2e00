import { describe, expect, it } from 'vitest'
import { resolveCompany } from '#core/resolve/companies.ts'
import { companyPairs } from '#core/resolve/company-pairs.ts'
import { caseInputOf } from '#features/companies/case/case-input-of.ts'
import { CASE_SIZES, PAIR_SIZES } from '#features/companies/case/case-sizes.ts'
import { pointsToName } from '#features/companies/case/chart-labels.ts'
import { layoutCase } from '#features/companies/case/case-layout.ts'
import { pairOptions } from '#features/companies/case/pair-options.ts'
import { LOCALES, type Locale } from '#i18n/locales.ts'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { faults } from '../support/case-faults.ts'
import { DATA as dataset } from './dataset.ts'

const WIDTHS = Object.values(CASE_SIZES)
const PAIR_WIDTHS = Object.values(PAIR_SIZES)
const ids = [...dataset.companies.keys()]

async function caseOf(id: string, locale: Locale) {
  const company = resolveCompany(id, { data: dataset, locale, version: '' })
  if (!company) throw new Error(`no company ${id}`)
  await Promise.all([CLAIM.load(locale), COMPANY.load(locale)])
  const [claim, words] = [CLAIM.now(locale), COMPANY.now(locale)]
  if (!claim || !words) throw new Error('messages that were loaded are there')
  return { company, input: caseInputOf(company, locale, { claim, company: words }) }
}

describe.each(LOCALES.map((l) => l.id))('the pictures of the companies in %s', (locale) => {
  it.each(ids)('%s: every word in a place of its own, every statement and cut with its words', async (id) => {
    const { input } = await caseOf(id, locale)
    for (const size of WIDTHS) {
      const layout = layoutCase(input, size)
      expect(faults(layout), `${size.width}`).toEqual([])
      expect(layout.unlabelled, `${size.width}`).toBe(0)
      if (!layout.chart) continue
      // What a line says first: where it ends, and its peak.
      const [last, highest] = pointsToName(input)
      const unnamed = [last, highest].filter((p) => p && !layout.chart?.points.find((c) => c.id === p.id)?.named)
      expect(unnamed, `${size.width}`).toEqual([])
    }
  })

  it('two at a time: one axis of time, one scale of cuts, and the same care with words', async () => {
    for (const { a: first, b: second } of companyPairs({ data: dataset, locale, version: '' })) {
      const pair = `${first} and ${second}`
      const cases = await Promise.all([first, second].map((id) => caseOf(id, locale)))
      const inputs = cases.map((c) => c.input)
      const units = cases.map((c) => c.company.case.line?.series.unit ?? null)
      for (const size of PAIR_WIDTHS) {
        const { of } = pairOptions(inputs, units, size)
        const [a, b] = inputs.map((input) => layoutCase(input, of))
        if (!a || !b) throw new Error('a pair has two sides')
        const axis = (l: typeof a) => [l.left, l.right, l.band.span, l.opened?.span ?? null, l.scale, l.band.ticks.map((t) => t.x)]
        expect(axis(a), pair).toEqual(axis(b))
        expect([...faults(a), ...faults(b)], `${pair} ${size.width}`).toEqual([])
      }
    }
  })
})
