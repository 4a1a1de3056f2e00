import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EMPTY_QUERY, type LedgerAnswer } from '#domain/ledger/query.ts'
import { DataError } from '../errors.ts'
import { BrokenChannel, connect, type Listener, LOADING_MS, SILENCE_MS } from './connection.ts'
import type { LedgerInfo, LedgerReply, LedgerRequest } from './protocol.ts'
import { openSession } from './session.ts'

const none: string[] = []
const values: LedgerInfo['values'] = {
  topic: none,
  country: none,
  company: none,
  question: none,
  coding: none,
  status: none,
  speaker: none,
  document: none,
  self: none,
  mechanism: none,
  attribution: none,
  finding: none,
  change: none,
}
const info = (version: string): LedgerInfo => ({ version, asOf: '2026-06', claims: 1, points: 0, values, pairs: { from: '', to: '' } })
const answer = (name: string) =>
  ({ order: new Uint32Array(), counts: {}, matched: [name], corrected: [], suggestion: null }) as LedgerAnswer

/** A worker that does with each question what the test says. */
type Helper = { heard: string[]; die: () => void; closed: boolean }
const helpers: Helper[] = []
function helperOf(onQuery: (reply: (reply: LedgerReply) => void, id: number, die: () => void) => void, version = 'v1') {
  return (listener: Listener) => {
    const helper: Helper = { heard: [], die: listener.broken, closed: false }
    helpers.push(helper)
    return {
      send: (request: LedgerRequest) => {
        helper.heard.push(request.call)
        queueMicrotask(() => {
          if (request.call === 'open') listener.reply({ id: request.id, ok: true, answer: info(version) })
          else if (request.call !== 'ping') onQuery(listener.reply, request.id, listener.broken)
        })
      },
      close: () => {
        helper.closed = true
      },
    }
  }
}
const answers = (name: string) => helperOf((reply, id) => reply({ id, ok: true, answer: answer(name) }))
const dies = helperOf((_reply, _id, die) => die())
const silent = helperOf(() => undefined)
const session = (...open: ReturnType<typeof helperOf>[]) =>
  openSession(() => connect('en', open.shift() ?? helperOf((_r, _i, die) => die())))
const ask = (s: Awaited<ReturnType<typeof session>>) => s.ask('query', { query: EMPTY_QUERY })

beforeEach(() => {
  helpers.length = 0
})
afterEach(() => vi.useRealTimers())

test('a worker that lives answers', async () => {
  const s = await session(answers('first'))
  expect((await ask(s)).matched).toEqual(['first'])
})

test('when it dies the question is asked once more of a new one, which then stays', async () => {
  const s = await session(dies, answers('second'))
  expect((await ask(s)).matched).toEqual(['second'])
  expect((await ask(s)).matched).toEqual(['second'])
  expect(helpers).toHaveLength(2)
  expect(helpers[0]?.closed).toBe(true)
})

test('questions under way at once are all answered by one new worker', async () => {
  const s = await session(silent, answers('second'))
  const both = Promise.all([ask(s), ask(s)])
  await Promise.resolve()
  await new Promise((resolve) => setTimeout(resolve))
  helpers[0]?.die()
  expect((await both).map((a) => a.matched)).toEqual([['second'], ['second']])
  expect(helpers).toHaveLength(2)
})

test('when the new one dies too it says so, and the next question starts anew', async () => {
  const s = await session(dies, dies, answers('third'))
  await expect(ask(s)).rejects.toMatchObject({ failure: { kind: 'stopped' } })
  expect((await ask(s)).matched).toEqual(['third'])
})

test('a worker that stopped without a message is noticed', async () => {
  const s = await session(silent, answers('second'))
  vi.useFakeTimers()
  const asked = ask(s)
  await vi.advanceTimersByTimeAsync(SILENCE_MS)
  expect(helpers[0]?.heard).toEqual(['open', 'query', 'ping'])
  await vi.advanceTimersByTimeAsync(SILENCE_MS)
  expect((await asked).matched).toEqual(['second'])
})

test('a worker that loads for long but answers is not replaced', async () => {
  vi.useFakeTimers()
  let listener: Listener | null = null
  const opening = connect('en', (l) => {
    listener = l
    return { send: ({ call, id }) => call === 'ping' && l.reply({ id, ok: true, answer: null }), close: () => undefined }
  })
  await vi.advanceTimersByTimeAsync(LOADING_MS * 4)
  ;(listener as Listener | null)?.reply({ id: 1, ok: true, answer: info('v1') })
  expect((await opening).info.version).toBe('v1')
})

test('what fails for another reason is not asked again', async () => {
  const fails = helperOf((reply, id) => reply({ id, ok: false, failure: { kind: 'network', resource: 'claims' } }))
  const s = await session(fails, answers('second'))
  await expect(ask(s)).rejects.toBeInstanceOf(DataError)
  expect(helpers).toHaveLength(1)
})

test('a new worker with other claims is not taken: places would mean something else', async () => {
  const s = await session(
    dies,
    helperOf((reply, id) => reply({ id, ok: true, answer: answer('other') }), 'v2'),
  )
  await expect(ask(s)).rejects.toMatchObject({ failure: { kind: 'stopped' } })
})

test('a worker that cannot start rejects, so that the page can do the work', async () => {
  const broken = connect('en', (l) => {
    queueMicrotask(l.broken)
    return { send: () => undefined, close: () => undefined }
  })
  await expect(broken).rejects.toBeInstanceOf(BrokenChannel)
})
