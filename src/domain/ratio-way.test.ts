import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ratioWay } from './ratio-way.ts'

it('never says less than a tenth, and loses nothing', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (ratio) => {
      const { times, isTurned } = ratioWay(ratio)
      expect(times).toBeGreaterThanOrEqual(0.1)
      expect(isTurned ? 1 / times : times).toBeCloseTo(ratio, 9)
    }),
  )
})
it('turns only what is small', () => {
  expect(ratioWay(0.04)).toEqual({ times: 25, isTurned: true })
  expect(ratioWay(0.5)).toEqual({ times: 0.5, isTurned: false })
})
