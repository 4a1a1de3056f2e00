import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indicatorFigureId, indicatorOfFigure } from './indicator-figure.ts'
import { claimPath, knownDay } from './known.ts'

const dayOf = (path: string) => knownDay(new URLSearchParams(path.split('?')[1] ?? ''))

test('the day in the address of a claim is read again', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10)
      expect(dayOf(claimPath('amazon-cuts', day))).toBe(day)
    }),
  )
  expect(dayOf(claimPath('amazon-cuts', null))).toBeNull()
})
test.each(['2025-02-30', '2025', '2025-Q3', 'yesterday', ''])('%j is no day', (known) => {
  expect(knownDay(new URLSearchParams({ known }))).toBeNull()
})
test('the figure of an indicator leads back to it; other figures are no indicator’s', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]+(-[a-z0-9]+)*$/), (id) => {
      expect(indicatorOfFigure(indicatorFigureId(id))).toBe(id)
    }),
  )
  expect(indicatorOfFigure('robots-installed')).toBeNull()
})
