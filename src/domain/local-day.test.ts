import { afterEach, expect, test, vi } from 'vitest'
import { localDay } from './local-day.ts'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['America/Los_Angeles', '2026-11-24T03:30:00Z', '2026-11-23'],
  ['Asia/Shanghai', '2026-11-23T22:15:00Z', '2026-11-24'],
  ['Asia/Shanghai', '2025-12-31T16:00:00Z', '2026-01-01'],
  ['UTC', '2026-02-28T23:59:59Z', '2026-02-28'],
])('in %s, %s is %s', (zone, moment, day) => {
  vi.stubEnv('TZ', zone)
  expect(localDay(new Date(moment))).toBe(day)
})
