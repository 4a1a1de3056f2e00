import { afterEach, describe, expect, it, vi } from 'vitest'
import { DataError, type DataFailure } from './errors.ts'
import { httpPort } from './http-port.ts'
import { resourceUrl } from './resource-url.ts'

afterEach(() => vi.unstubAllGlobals())

/** The failure that a call ends in; fails the test when it ends well or in something of another kind. */
async function failure(call: () => unknown): Promise<DataFailure> {
  try {
    await call()
  } catch (error) {
    if (error instanceof DataError) return error.failure
    throw error
  }
  throw new Error('no failure')
}

function stubFetch(answer: (url: string, init: RequestInit) => Promise<Response>) {
  const fake = vi.fn(answer)
  vi.stubGlobal('fetch', fake)
  return fake
}

describe('over HTTP', () => {
  it('asks for a path, language first, and hands over what the JSON says', async () => {
    const fake = stubFetch(async () => new Response('{"a": 1}'))
    expect(await httpPort.read('zh-Hant', 'companies/amazon')).toEqual({ a: 1 })
    expect(fake.mock.calls.map(([url]) => url)).toEqual([resourceUrl('zh-Hant', 'companies/amazon')])
    expect(resourceUrl('zh-Hant', 'companies/amazon')).toMatch(/\/api\/v1\/zh-Hant\/companies\/amazon\.json$/)
    expect(resourceUrl('en', 'claims')).not.toContain('//api')
  })
  it('says network when the connection is refused, and keeps the cause', async () => {
    const refused = new TypeError('fetch failed')
    stubFetch(() => Promise.reject(refused))
    expect(await failure(() => httpPort.read('en', 'claims'))).toEqual({ kind: 'network', resource: 'claims' })
    await expect(httpPort.read('en', 'claims')).rejects.toHaveProperty('cause', refused)
  })
  it('says network when the connection breaks in the middle of the answer', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"half":'))
        controller.error(new TypeError('terminated'))
      },
    })
    stubFetch(async () => new Response(broken))
    expect(await failure(() => httpPort.read('en', 'claims'))).toEqual({ kind: 'network', resource: 'claims' })
  })
  it.each([404, 500, 503])('says http with status %d, whatever the body holds', async (status) => {
    stubFetch(async () => new Response('{"claims":[]}', { status }))
    expect(await failure(() => httpPort.read('en', 'claims'))).toEqual({ kind: 'http', resource: 'claims', status })
  })
  it('lets a withdrawn request end as one, not as fault', async () => {
    const controller = new AbortController()
    const fake = stubFetch((_url, init) => Promise.reject(init.signal?.reason))
    controller.abort()
    await expect(httpPort.read('en', 'claims', controller.signal)).rejects.toMatchObject({ name: 'AbortError' })
    expect(fake.mock.calls[0]?.[1].signal).toBe(controller.signal)
  })
  it.each(['', '<!doctype html><title>404</title>', '{"claims":', '\ufeffnull,'])('says that %j is not JSON', async (text) => {
    stubFetch(async () => new Response(text))
    expect(await failure(() => httpPort.read('en', 'claims'))).toEqual({
      kind: 'schema',
      resource: 'claims',
      path: '',
      problem: 'not JSON',
    })
  })
  it('knows its version by the record of the dataset', async () => {
    const record = { schemaVersion: 1, version: 'abc', asOf: '2026', evidenceEnds: '2025', licence: 'x', locales: ['en'] }
    const counts = { claims: 1, points: 0, sources: 1, byCountry: {}, byStatus: {}, series: { expected: 0, overdue: 0 } }
    const fake = stubFetch(async () => new Response(JSON.stringify({ ...record, counts })))
    expect(await httpPort.version('zh-Hans')).toBe('abc')
    expect(fake.mock.calls[0]?.[0]).toBe(resourceUrl('zh-Hans', 'dataset'))
    stubFetch(async () => new Response('{"version":7}'))
    expect(await failure(() => httpPort.version('en'))).toMatchObject({ kind: 'schema', resource: 'dataset' })
  })
})
