import { beforeEach, describe, expect, test } from 'vitest'
import { ledgerClaim } from '../../../tests/fixtures/ledger-claim.ts'
import { EMPTY_QUERY } from '#domain/ledger/query.ts'
import type { LedgerAnswer, LedgerRow } from '#domain/ledger/query.ts'
import { DataError } from '../errors.ts'
import type { DataPort } from '../port.ts'
import { LedgerEngine } from './engine.ts'
import type { LedgerReply } from './protocol.ts'

const claims = [
  ledgerClaim('a', { country: 'US', label: ['Layoffs at Acme'], status: 'contested' }),
  ledgerClaim('b', { country: 'CN', label: ['Hiring'], point: 'series' }),
  ledgerClaim('c', { country: 'CN', label: ['Layoffs elsewhere'] }),
]
const files: Record<string, unknown> = { claims: { version: 'v1', asOf: '2026-06', claims } }
const portOf = (answers: Record<string, unknown>): DataPort => ({
  isHttp: true,
  version: async () => 'v1',
  read: async (_locale, resource) => {
    if (answers[resource] === undefined) throw new DataError({ kind: 'http', resource, status: 404 })
    return answers[resource]
  },
})
let engine: LedgerEngine
beforeEach(() => {
  engine = new LedgerEngine(portOf(files))
})
const good = (reply: LedgerReply) => {
  if (!reply.ok) throw new Error(`refused: ${reply.failure.kind}`)
  return reply.answer
}
const failed = (reply: LedgerReply) => (reply.ok ? null : reply.failure)

describe('a ledger that is opened', () => {
  test('says what it holds: claims and points apart, and the values that occur', async () => {
    const info = await engine.open('en')
    expect([info.version, info.asOf, info.claims, info.points]).toEqual(['v1', '2026-06', 2, 1])
    expect(info.values.country.toSorted()).toEqual(['CN', 'US'])
    expect(info.values.status.toSorted()).toEqual(['contested', 'documented'])
    expect(info.values.company).toEqual([])
    expect(info.values.change.length).toBeGreaterThan(0)
  })
  test('works without the index of the build, within one script', async () => {
    const info = await engine.open('en')
    expect(info.pairs).toEqual({ from: '', to: '' })
    const reply = await engine.answer({
      id: 1,
      call: 'query',
      ask: { query: { ...EMPTY_QUERY, text: 'layoffs', sort: 'match', points: true } },
    })
    expect([...(good(reply) as LedgerAnswer).order].toSorted()).toEqual([0, 2]) // reason: a query is answered with a ledger's answer
  })
  test('does not take an index that is not the index of its claims', async () => {
    const odd = new LedgerEngine(portOf({ ...files, search: { nonsense: true } }))
    expect((await odd.open('en')).pairs).toEqual({ from: '', to: '' })
  })
  test('refuses claims that are not claims', async () => {
    const broken = new LedgerEngine(portOf({ claims: { version: 'v1' } }))
    await expect(broken.open('en')).rejects.toBeInstanceOf(DataError)
    expect(failed(await broken.answer({ id: 3, call: 'open', ask: { locale: 'en' } }))).toMatchObject({
      kind: 'schema',
      resource: 'claims',
    })
  })
})

describe('messages', () => {
  test('carry the number of their question, good or bad', async () => {
    expect([
      (await engine.answer({ id: 7, call: 'ping', ask: {} })).id,
      (await engine.answer({ id: 8, call: 'ids', ask: { ordinals: new Uint32Array() } })).id,
    ]).toEqual([7, 8])
  })
  test('before it is open are a fault, only whether it lives is not', async () => {
    expect(failed(await engine.answer({ id: 1, call: 'ping', ask: {} }))).toBeNull()
    expect(failed(await engine.answer({ id: 1, call: 'query', ask: { query: EMPTY_QUERY } }))).toEqual({
      kind: 'fault',
      resource: 'claims',
    })
  })
  test('a source that does not answer is named', async () => {
    const none = new LedgerEngine(portOf({}))
    expect(failed(await none.answer({ id: 1, call: 'open', ask: { locale: 'en' } }))).toEqual({
      kind: 'http',
      resource: 'claims',
      status: 404,
    })
  })
  test('turn places into ids and back; what is not there is left out', async () => {
    await engine.open('en')
    const ids = good(await engine.answer({ id: 1, call: 'ids', ask: { ordinals: Uint32Array.from([2, 9, 0]) } }))
    expect(ids).toEqual(['c', 'a'])
    expect(good(await engine.answer({ id: 2, call: 'places', ask: { ids: ['c', 'gone', 'a'] } }))).toEqual([0, 2])
    expect(good(await engine.answer({ id: 3, call: 'places', ask: { ids: [] } }))).toEqual([])
  })
  test('give the rows that were asked for, in that order', async () => {
    await engine.open('en')
    const rows = good(
      await engine.answer({
        id: 1,
        call: 'rows',
        ask: { ordinals: Uint32Array.from([2, 0]), query: { known: null, since: null }, matched: [] },
      }),
    )
    expect((rows as LedgerRow[]).map((r) => [r.claim.id, r.status])).toEqual([
      // reason: rows are answered with rows
      ['c', 'documented'],
      ['a', 'contested'],
    ])
  })
})
