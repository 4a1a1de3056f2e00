import { expect, test } from 'vitest'
import { carriedBy } from './pages.ts'

test.each([
  ['/', { style: true, data: true }],
  ['/companies/amazon', { style: true, data: false }],
  ['/figures/amazon-headcount', { style: true, data: false }],
  ['/embed/figure/amazon-headcount', { style: true, data: false }],
  ['/indicators/unemployment-rate', { style: false, data: false }],
  ['/companies/compare/amazon/alibaba', { style: false, data: false }],
  ['/evidence', { style: true, data: true }],
  ['/evidence/some-claim', { style: false, data: false }],
  ['/present/five-companies/1', { style: false, data: false }],
])('%s carries what readers who arrive there wait for', (path, carried) => {
  expect(carriedBy(path)).toEqual(carried)
})
