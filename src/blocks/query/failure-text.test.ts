import { beforeAll, describe, expect, test } from 'vitest'
import type { DataFailure } from '#data/errors.ts'
import { LOCALE_IDS, type Locale } from '#i18n/locales.ts'
import { DATA } from '#i18n/messages/data/namespace.ts'
import { loadMessages, type MessagesOf } from '#i18n/namespace.ts'
import { failureText } from './failure-text.ts'

const FAILURES: DataFailure[] = [
  { kind: 'offline', resource: 'claims' },
  { kind: 'network', resource: 'claims' },
  { kind: 'fault', resource: 'claims' },
  { kind: 'http', resource: 'claims', status: 404 },
  { kind: 'http', resource: 'claims', status: 503 },
  { kind: 'schema', resource: 'claims/acme', path: 'claim.status', problem: 'x' },
  { kind: 'version', resource: 'claims', found: '7' },
  { kind: 'stopped', resource: 'claims' },
]
const messages = new Map<Locale, MessagesOf<typeof DATA>>()
beforeAll(async () => {
  for (const locale of LOCALE_IDS) messages.set(locale, await loadMessages(locale, DATA))
})

describe.each(LOCALE_IDS)('what failed, in %s', (locale) => {
  const say = (failure: DataFailure) => {
    const m = messages.get(locale)
    if (!m) throw new Error(locale)
    return failureText(failure, m)
  }
  test('has words of its own for each cause, and none is empty', () => {
    const texts = FAILURES.map(say)
    expect(texts.every((text) => text.trim() !== '')).toBe(true)
    expect(new Set(texts).size).toBe(FAILURES.length)
  })
  test('names the error of the server, but not for what is not there', () => {
    const http = (status: number) => say({ kind: 'http', resource: 'claims', status })
    expect([http(503).includes('503'), http(500).includes('500'), http(404).includes('404')]).toEqual([true, true, false])
  })
  test('names the part and the place in it that do not fit, for those who mend it', () => {
    const text = say({ kind: 'schema', resource: 'claims/acme', path: 'claim.status', problem: 'x' })
    expect([text.includes('claims/acme'), text.includes('claim.status')]).toEqual([true, true])
    expect(say({ kind: 'schema', resource: 'claims/acme', path: '', problem: 'x' })).not.toMatch(/[(（]\s*[)）]|undefined/)
  })
})
