import { expect, test } from 'vitest'
import type { ClaimAnswer } from '#schema/api.ts'
import { claimThen, withValue } from './claim-then.ts'

const value = (n: number) => ({ text: `${n}`, full: `${n} jobs`, quantity: { value: n, unit: 'jobs' as const } })
const answer = {
  claim: {
    id: 'a',
    status: 'supported',
    asOf: '2025-06-01',
    saidOn: '2025-06-01',
    value: value(20),
    label: ['Cuts'],
    statement: [{ text: '20 jobs', claim: 'a' }, ' of ', { text: '20', claim: 'b' }],
  },
  sources: [],
  history: [
    { on: '2025-06-01', kind: 'added', status: 'reported', value: value(10), text: [] },
    { on: '2025-08', kind: 'value-changed', status: null, value: value(20), text: [] },
    { on: '2026-01-10', kind: 'status-changed', status: 'supported', value: null, text: [] },
  ],
} as unknown as ClaimAnswer // reason: only the parts that claimThen reads

test('a claim stands with the status, value, wording and history of the day', () => {
  const then = claimThen(answer, '2025-07-01')
  expect(then?.claim.status).toBe('reported')
  expect(then?.claim.value?.quantity.value).toBe(10)
  expect(then?.claim.statement).toEqual([{ text: '10 jobs', claim: 'a' }, ' of ', { text: '20', claim: 'b' }])
  expect(then?.history).toHaveLength(1)
})

test('after the last change it is as it is today; before it was known there is none', () => {
  expect(claimThen(answer, '2026-02-01')?.claim).toEqual(answer.claim)
  expect(claimThen(answer, '2025-01-01')).toBeNull()
})

test('only the claim’s own number is replaced', () => {
  expect(withValue(['about ', { text: '20', claim: 'a' }], { id: 'a', value: value(20) }, value(10))).toEqual([
    'about ',
    { text: '10', claim: 'a' },
  ])
  expect(withValue([{ text: '5 %', claim: 'a', check: 'share' }], { id: 'a', value: value(20) }, value(10))).toEqual([
    { text: '5 %', claim: 'a', check: 'share' },
  ])
})
