import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { part, PartError } from './part.ts'

const online = (is: boolean) => vi.stubGlobal('navigator', { onLine: is })
const answers = (answer: { status: number } | null) =>
  vi.stubGlobal('fetch', async () => {
    if (answer === null) throw new TypeError('no network')
    return { status: answer.status, ok: answer.status >= 200 && answer.status < 300 }
  })
beforeEach(() => {
  online(true)
  answers({ status: 200 })
})
afterEach(() => vi.unstubAllGlobals())

const failing = (error: unknown) =>
  part(
    () => Promise.reject(error),
    () => 1,
  )
const causeOf = async (error: unknown) => {
  const failure = await failing(error)
    .load()
    .catch((e: unknown) => e)
  return failure instanceof PartError ? failure.partCause : failure
}
const CHROMIUM = new TypeError('Failed to fetch dynamically imported module: https://a.example/assets/map-1.js')
const SAFARI = new TypeError('Importing a module script failed.')

describe('a part of the app', () => {
  test('is fetched when it is first needed, once, also for many who ask', async () => {
    const open = vi.fn(async () => ({ Screen: 'screen' }))
    const it = part(open, (m) => m.Screen)
    expect(it.now()).toBeUndefined()
    expect(await Promise.all([it.load(), it.load()])).toEqual(['screen', 'screen'])
    expect([await it.load(), it.now(), open.mock.calls.length]).toEqual(['screen', 'screen', 1])
  })
  test('is asked for again after a failure', async () => {
    let times = 0
    const it = part(
      async () => {
        times += 1
        if (times === 1) throw new Error('boom')
        return { a: 2 }
      },
      (m) => m.a,
    )
    await expect(it.load()).rejects.toBeInstanceOf(PartError)
    expect(it.now()).toBeUndefined()
    expect(await it.load()).toBe(2)
  })
  test('that is not the expected one is broken', async () => {
    const it = part(
      async () => ({ other: 1 }) as { wanted?: number },
      (m) => m.wanted,
    )
    await expect(it.load()).rejects.toMatchObject({ partCause: 'broken' })
  })
})

describe('why it did not come', () => {
  test('offline before all else', async () => {
    online(false)
    expect(await causeOf(CHROMIUM)).toBe('offline')
  })
  test.each([
    [404, 'gone'],
    [410, 'gone'],
    [500, 'server'],
    // The file is there and yet could not be imported: what was sent was cut off, or of another kind.
    [200, 'server'],
  ])('an import whose file answers %i: %s', async (status, cause) => {
    answers({ status })
    expect(await causeOf(CHROMIUM)).toBe(cause)
  })
  test('no answer at all', async () => {
    answers(null)
    expect(await causeOf(CHROMIUM)).toBe('server')
  })
  test('a browser that does not name the file', async () => {
    expect(await causeOf(SAFARI)).toBe('server')
  })
  test('code that came and threw', async () => {
    expect([await causeOf(new Error('x is not a function')), await causeOf('nonsense')]).toEqual(['broken', 'broken'])
    answers({ status: 200 })
    expect(await causeOf(new Error('in https://a.example/assets/map-1.js:3'))).toBe('broken')
  })
  test('is kept with its message', async () => {
    const failure = await failing(CHROMIUM)
      .load()
      .catch((e: unknown) => e)
    expect(failure).toMatchObject({ message: CHROMIUM.message, cause: CHROMIUM })
  })
})
