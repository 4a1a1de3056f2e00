import { act } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LedgerSession } from '#data/ledger/session.ts'
import { EMPTY_QUERY, type LedgerRow } from '#domain/ledger/query.ts'
import { readerStore } from '#store/reader-store.ts'
import { type EvidenceSearch, readEvidenceSearch } from '#url/evidence-search.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { type Selection, useSelection } from './selection.ts'
import type { Answered } from './use-answer.ts'
import { useRows } from './use-rows.ts'
import { useTypedSearch } from './use-typed-search.ts'

const heard = vi.fn()
beforeEach(() => void heard.mockReset())
afterEach(() => vi.useRealTimers())
/** Lets what was promised be noticed. */
const settle = () => act(() => new Promise((done) => setTimeout(done)))

/** Draws a component that only calls a hook; `now` is what the hook gave last. */
async function withHook<T>(use: () => T) {
  let now: T | undefined
  const Probe = ({ hook }: { hook: () => T }) => {
    now = hook()
    return null
  }
  const { show } = await renderPart(<Probe hook={use} />)
  return {
    now: () => {
      if (now === undefined) throw new Error('nothing was drawn')
      return now
    },
    again: (next: () => T) => show(<Probe hook={next} />),
  }
}

describe('what is typed into the search field', () => {
  const at = (address: string): EvidenceSearch => readEvidenceSearch(new URLSearchParams(address))
  const pause = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

  test('is looked for at once; the address follows after a pause, without a step back for each letter', async () => {
    const search = at('')
    const { now } = await withHook(() => useTypedSearch(search, heard))
    vi.useFakeTimers()
    for (const text of ['r', 'ro', 'rob ']) await act(async () => now().typed.type(text, true))
    expect([now().typed.raw, now().query.text, now().query.sort]).toEqual(['rob ', 'rob', 'match'])
    await pause(299)
    expect(heard).not.toHaveBeenCalled()
    await pause(1)
    expect(heard.mock.calls).toEqual([[{ text: 'rob' }, { replace: true }]])
  })
  test('is shown but not looked for while a character is still being composed', async () => {
    const search = at('')
    const { now } = await withHook(() => useTypedSearch(search, heard))
    vi.useFakeTimers()
    await act(async () => now().typed.type('ji', false))
    await pause(1000)
    expect([now().typed.raw, now().query.text, heard.mock.calls]).toEqual(['ji', '', []])
  })
  test('gives way to an address that changed by itself, and asks the address for nothing then', async () => {
    const [first, second] = [at('q=robots'), at('q=jobs')]
    const { now, again } = await withHook(() => useTypedSearch(first, heard))
    vi.useFakeTimers()
    expect(now().typed.raw).toBe('robots')
    await again(() => useTypedSearch(second, heard))
    await pause(1000)
    expect([now().typed.raw, now().query.text, heard.mock.calls]).toEqual(['jobs', 'jobs', []])
  })
  test('says when it was cut, be it typed or in the address, and looks for the rest', async () => {
    const long = 'x'.repeat(201)
    const search = at('')
    const { now, again } = await withHook(() => useTypedSearch(search, heard))
    await act(async () => now().typed.type(long, true))
    expect([now().typed.isCut, now().query.text.length]).toEqual([true, 200])
    await act(async () => now().typed.type('x', true))
    expect(now().typed.isCut).toBe(false)
    const cut = at(`q=${long}`)
    await again(() => useTypedSearch(cut, heard))
    await settle()
    expect(now().typed.isCut).toBe(true)
  })
})

/** A session whose answers are what the test gives; what was asked is kept. */
const sessionOf = (ask: (kind: string, question: Record<string, unknown>) => Promise<unknown>) => {
  const asked: [string, Record<string, unknown>][] = []
  const session = {
    ask: (kind: string, question: Record<string, unknown>) => {
      asked.push([kind, question])
      return ask(kind, question)
    },
  } as unknown as LedgerSession // reason: a session is asked, nothing else
  return { session, asked }
}
const answered = (order: readonly number[]): Answered => ({
  query: EMPTY_QUERY,
  answer: { order: Uint32Array.from(order), counts: {}, matched: [], corrected: [], suggestion: null },
})
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i)

describe('the rows of an answer', () => {
  const rows = (_: string, { ordinals }: Record<string, unknown>) =>
    Promise.resolve(Array.from(ordinals as Uint32Array, (id) => ({ id }) as unknown as LedgerRow)) // reason: a row is only carried here
  test('are fetched around what is visible, once, and stand at their places', async () => {
    const { session, asked } = sessionOf(rows)
    const answer = answered(upTo(400).map((i) => 1000 - i))
    const { now, again } = await withHook(() => useRows(session, answer, 0, 20))
    await settle()
    expect([now().rowAt(0), now().rowAt(140), now().rowAt(141)]).toEqual([{ id: 1000 }, { id: 860 }, undefined])
    await again(() => useRows(session, answer, 5, 25))
    await settle()
    expect(asked).toHaveLength(1)
    await again(() => useRows(session, answer, 200, 220))
    await settle()
    expect(asked.map(([, q]) => (q.ordinals as Uint32Array).length)).toEqual([141, 200])
    expect(now().rowAt(340)).toEqual({ id: 660 })
  })
  test('of the last answer stay until those of the next are there; an empty one shows at once', async () => {
    let open: () => void = () => undefined
    const { session } = sessionOf((kind, q) =>
      (q.ordinals as Uint32Array)[0] === 9 ? new Promise((done) => (open = () => done([{ id: 9 }]))) : rows(kind, q),
    )
    const [first, second, none] = [answered([1, 2]), answered([9]), answered([])]
    const { now, again } = await withHook(() => useRows(session, first, 0, 5))
    await settle()
    await again(() => useRows(session, second, 0, 5))
    await settle()
    expect([now().shown, now().rowAt(0)]).toEqual([first, { id: 1 }])
    open()
    await settle()
    expect([now().shown, now().rowAt(0), now().rowAt(1)]).toEqual([second, { id: 9 }, undefined])
    await again(() => useRows(session, none, 0, 5))
    await settle()
    expect([now().shown, now().rowAt(0)]).toEqual([none, undefined])
  })
  test('that could not be had are told, and had after another try', async () => {
    let works = false
    const { session } = sessionOf((kind, q) => (works ? rows(kind, q) : Promise.reject(new Error('the worker is gone'))))
    const answer = answered([1, 2])
    const { now } = await withHook(() => useRows(session, answer, 0, 5))
    await settle()
    await settle()
    expect(now().failed?.message).toBe('the worker is gone')
    works = true
    await act(async () => now().retry())
    await settle()
    expect([now().failed, now().rowAt(1)]).toEqual([null, { id: 2 }])
  })
})

describe('the selection', () => {
  /** Claims are named by their places: claim 3 is "c3"; from ten on there are none. */
  const ledger = (kind: string, question: Record<string, unknown>) =>
    Promise.resolve(
      kind === 'ids'
        ? Array.from(question.ordinals as Uint32Array, (n) => `c${n}`)
        : (question.ids as string[]).flatMap((id) => (Number(id.slice(1)) < 10 ? [Number(id.slice(1))] : [])),
    )
  const kept = async () => (await readerStore().list('selections')).map((r) => r.value.claims)
  const start = async () => {
    const { session } = sessionOf(ledger)
    const hook = await withHook(() => useSelection(session))
    await settle()
    const change = async (how: (selection: Selection) => void) => {
      await act(async () => how(hook.now()))
      await settle()
      await settle()
    }
    return { ...hook, change }
  }
  test('takes a claim in, lets it go, takes in many and lets all go, and is kept by the claims’ ids', async () => {
    const { now, change } = await start()
    await change((s) => s.toggle(3))
    await change((s) => s.add(Uint32Array.of(5, 3)))
    expect([[...now().all], now().has(5), now().has(4), await kept()]).toEqual([[3, 5], true, false, [['c3', 'c5']]])
    await change((s) => s.toggle(3))
    expect([[...now().all], await kept()]).toEqual([[5], [['c5']]])
    await change((s) => s.clear())
    expect([[...now().all], await kept()]).toEqual([[], []])
  })
  test('counts how many of a list are in it', async () => {
    const { now, change } = await start()
    expect(now().countIn(Uint32Array.of(1, 2))).toBe(0)
    await change((s) => s.add([1, 4, 7]))
    expect(now().countIn(Uint32Array.of(1, 2, 7))).toBe(2)
  })
  test('is there again for the next page, without claims that no longer exist', async () => {
    await readerStore().put('selections', 'ledger', { claims: ['c2', 'c99', 'c7'] })
    const { now } = await start()
    await vi.waitFor(() => expect([...now().all]).toEqual([2, 7]))
  })
})
