import { describe, expect, it } from 'vitest'
import { resolveCompany } from '#core/resolve/companies.ts'
import { caseInputOf } from '#features/companies/case/case-input-of.ts'
import { frameOf, layoutCase, textsOf } from '#features/companies/case/case-layout.ts'
import { isInside, touches } from '#features/companies/case/boxes.ts'
import { LOCALES } from '#i18n/locales.ts'
import { allMessages } from '#i18n/all-messages.ts'
import { dataset } from '../support/server.ts'

const WIDTHS = [
  { width: 800, lanes: true },
  { width: 1000, lanes: true },
  { width: 640, lanes: true },
  { width: 350, lanes: false },
]

describe.each(LOCALES.map((l) => l.id))('the pictures of the companies in %s', (locale) => {
  it.each([...dataset.companies.keys()])('%s: every word in a place of its own, every statement and cut with its words', async (id) => {
    const company = resolveCompany(id, { data: dataset, locale, version: '' })
    if (!company) throw new Error(`no company ${id}`)
    const input = caseInputOf(company, locale, await allMessages(locale))
    for (const size of WIDTHS) {
      const layout = layoutCase(input, size)
      const texts = textsOf(layout)
      expect(texts.filter((t) => !isInside(t.box, frameOf(layout))).map((t) => t.text)).toEqual([])
      const pairs = texts.flatMap((a, i) => texts.slice(i + 1).flatMap((b) => (touches(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])))
      expect(pairs).toEqual([])
      expect(layout.unlabelled, `${size.width}`).toBe(0)
    }
  })
})
