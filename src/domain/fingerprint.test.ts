import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesBetween, checkFingerprint, fingerprint, hasChanges, type Printable } from './fingerprint.ts'

const claim: Printable = {
  quantity: { value: 14_000, unit: 'jobs' },
  asOf: '2025-10-28',
  saidOn: '2025-10-28',
  speaker: 'amazon',
  status: 'documented',
  history: [],
}

test('a fingerprint changes with number, date, speaker and status, and tells a withdrawn claim', () => {
  const print = fingerprint(claim)
  expect(fingerprint({ ...claim, history: [{ kind: 'added' }] })).toBe(print)
  for (const other of [
    { ...claim, quantity: { value: 14_001, unit: 'jobs' as const } },
    { ...claim, quantity: { value: 14_000, unit: 'jobs' as const, low: 13_000 } },
    { ...claim, quantity: null },
    { ...claim, status: 'contested' as const },
    { ...claim, asOf: '2025-10' },
    { ...claim, speaker: 'reuters' },
  ])
    expect(fingerprint(other)).not.toBe(print)
  expect(fingerprint({ ...claim, history: [{ kind: 'withdrawn' }] })).toBe(`-${print}`)
})

test('a computed number changes with each of its inputs and with how it is computed', () => {
  const inputs = [
    { ref: 'a', print: 'x' },
    { ref: 'b.base', print: 'y' },
  ]
  const print = checkFingerprint('share', inputs)
  expect(checkFingerprint('ratio', inputs)).not.toBe(print)
  for (const i of inputs.keys()) {
    const other = (changed: string) => inputs.map((input, at) => (at === i ? { ...input, print: changed } : input))
    expect(checkFingerprint('share', other('z'))).not.toBe(print)
    expect(checkFingerprint('share', other('-x'))).toMatch(/^-/)
  }
})

test('between two versions each claim is in one list at most', () => {
  const before = { same: 'a', moved: 'a', pulled: 'a', gone: 'a', out: '-a', back: '-a' }
  const now = { same: 'a', moved: 'b', pulled: '-a', out: '-a', back: 'a', fresh: 'c', stillborn: '-c' }
  expect(changesBetween(before, now)).toEqual({ added: ['back', 'fresh'], changed: ['moved'], withdrawn: ['pulled', 'gone'] })
})

test('nothing changes between equals, and turning the two round turns added into withdrawn', () => {
  const prints = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('x', 'y', '-x'))
  fc.assert(
    fc.property(prints, prints, (before, now) => {
      expect(hasChanges(changesBetween(now, now))).toBe(false)
      const there = changesBetween(before, now)
      const back = changesBetween(now, before)
      expect([...back.withdrawn].sort()).toEqual([...there.added].sort())
      expect([...back.changed].sort()).toEqual([...there.changed].sort())
    }),
  )
})
