// @vitest-environment jsdom
// Only where there is a window do answers without a reader get lost in time.
import { focusManager, onlineManager, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DataError, type DataFailure } from './errors.ts'
import { createQueryClient } from './query-client.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  onlineManager.setOnline(true)
  focusManager.setFocused(undefined)
})

/** A query that fails in one way a number of times, then answers; counts how often it was asked. */
function asked(error: Error, failures = Number.POSITIVE_INFINITY) {
  let calls = 0
  const queryFn = async () => {
    calls += 1
    if (calls <= failures) throw error
    return 'answer'
  }
  return { query: { queryKey: ['q'], queryFn }, calls: () => calls }
}

/** The end of a query, with all waits for retries gone through. */
async function end(promise: Promise<unknown>): Promise<unknown> {
  const settled = promise.catch((error: unknown) => error)
  await vi.runAllTimersAsync()
  return settled
}

const broken = (failure: DataFailure) => new DataError(failure)

test('a network failure is tried again twice, then said', async () => {
  const error = broken({ kind: 'network', resource: 'q' })
  const { query, calls } = asked(error)
  expect(await end(createQueryClient().fetchQuery(query))).toBe(error)
  expect(calls()).toBe(3)
})

test('a network failure that passes is never seen', async () => {
  const { query, calls } = asked(broken({ kind: 'network', resource: 'q' }), 2)
  expect(await end(createQueryClient().fetchQuery(query))).toBe('answer')
  expect(calls()).toBe(3)
})

test.each([
  [broken({ kind: 'http', resource: 'q', status: 404 })],
  [broken({ kind: 'http', resource: 'q', status: 500 })],
  [broken({ kind: 'schema', resource: 'q', path: 'a', problem: 'x' })],
  [broken({ kind: 'version', resource: 'q', found: '2' })],
  [new Error('a mistake of our own')],
])('%s is said at once', async (error) => {
  const { query, calls } = asked(error)
  expect(await end(createQueryClient().fetchQuery(query))).toBe(error)
  expect(calls()).toBe(1)
})

test('sends requests even when the browser says it is offline', async () => {
  onlineManager.setOnline(false)
  const { query } = asked(new Error('unused'), 0)
  expect(await end(createQueryClient().fetchQuery(query))).toBe('answer')
})

test('an answer is asked for once, however often it is shown, left, and come back to', async () => {
  const { query, calls } = asked(new Error('unused'), 0)
  const client = createQueryClient()
  client.mount()
  for (let shown = 0; shown < 3; shown += 1) {
    const leave = new QueryObserver(client, query).subscribe(() => undefined)
    await vi.advanceTimersByTimeAsync(24 * 3600 * 1000)
    for (const away of [true, false]) {
      focusManager.setFocused(!away)
      onlineManager.setOnline(!away)
      await vi.advanceTimersByTimeAsync(1000)
    }
    leave()
  }
  expect(calls()).toBe(1)
  expect(client.getQueryData(['q'])).toBe('answer')
  client.unmount()
})

test('an answer does not become stale: asking again is answered from memory', async () => {
  const { query, calls } = asked(new Error('unused'), 0)
  const client = createQueryClient()
  for (let time = 0; time < 2; time += 1) {
    expect(await end(client.fetchQuery(query))).toBe('answer')
    await vi.advanceTimersByTimeAsync(24 * 3600 * 1000)
  }
  expect(calls()).toBe(1)
})

test('a failure stays until a reader asks again: showing its panel anew does not', async () => {
  const { query, calls } = asked(broken({ kind: 'http', resource: 'q', status: 500 }), 1)
  const client = createQueryClient()
  await end(client.fetchQuery(query))
  const observer = new QueryObserver(client, query)
  const leave = observer.subscribe(() => undefined)
  await vi.runAllTimersAsync()
  expect(calls()).toBe(1)
  expect(observer.getCurrentResult().isError).toBe(true)
  expect(await end(observer.refetch().then((r) => r.data))).toBe('answer')
  leave()
})
