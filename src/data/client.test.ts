import * as v from 'valibot'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { httpTransport, parseAnswer, resourceUrl } from './client.ts'
import { DataError, type DataFailure } from './errors.ts'

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
  it('asks for a path, language first, and hands the text over as it came', async () => {
    const fake = stubFetch(async () => new Response('{"a": 1}'))
    expect(await httpTransport('zh-Hant', 'companies/amazon')).toBe('{"a": 1}')
    expect(fake.mock.calls.map(([url]) => url)).toEqual([resourceUrl('zh-Hant', 'companies/amazon')])
    expect(resourceUrl('zh-Hant', 'companies/amazon')).toMatch(/\/api\/v1\/zh-Hant\/companies\/amazon\.json$/)
    expect(resourceUrl('en', 'claims')).not.toContain('//api')
  })
  it('says network when the connection is refused, and keeps the cause', async () => {
    const refused = new TypeError('fetch failed')
    stubFetch(() => Promise.reject(refused))
    expect(await failure(() => httpTransport('en', 'claims'))).toEqual({ kind: 'network', resource: 'claims' })
    await expect(httpTransport('en', 'claims')).rejects.toHaveProperty('cause', refused)
  })
  it('says network when the connection breaks in the middle of the answer', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"half":'))
        controller.error(new TypeError('terminated'))
      },
    })
    stubFetch(async () => new Response(broken))
    expect(await failure(() => httpTransport('en', 'claims'))).toEqual({ kind: 'network', resource: 'claims' })
  })
  it.each([404, 500, 503])('says http with status %d, whatever the body holds', async (status) => {
    stubFetch(async () => new Response('{"claims":[]}', { status }))
    expect(await failure(() => httpTransport('en', 'claims'))).toEqual({ kind: 'http', resource: 'claims', status })
  })
  it('lets a withdrawn request end as one, not as fault', async () => {
    const controller = new AbortController()
    const fake = stubFetch((_url, init) => Promise.reject(init.signal?.reason))
    controller.abort()
    await expect(httpTransport('en', 'claims', controller.signal)).rejects.toMatchObject({ name: 'AbortError' })
    expect(fake.mock.calls[0]?.[1].signal).toBe(controller.signal)
  })
})

describe('at the boundary', () => {
  const Answer = v.strictObject({ claims: v.array(v.strictObject({ id: v.string(), value: v.number() })) })
  const parse = (text: string) => parseAnswer(Answer, text, 'claims')

  it('hands over what the schema makes of it', () => {
    expect(parse('{"claims":[{"id":"a","value":1}]}')).toEqual({ claims: [{ id: 'a', value: 1 }] })
    expect(parseAnswer(v.object({ a: v.optional(v.number(), 7) }), '{}', 'x')).toEqual({ a: 7 })
  })
  it.each(['', '<!doctype html><title>404</title>', '{"claims":', '\ufeff{}'])('says that %j is not JSON', async (text) => {
    expect(await failure(() => parse(text))).toEqual({ kind: 'schema', resource: 'claims', path: '', problem: 'not JSON' })
  })
  it('names the JSON path of the first thing that does not fit', async () => {
    expect(await failure(() => parse('{"claims":[{"id":"a","value":1},{"id":"b","value":"2"}]}'))).toMatchObject({
      kind: 'schema',
      resource: 'claims',
      path: 'claims.1.value',
      problem: expect.stringContaining('Expected number'),
    })
    expect(await failure(() => parse('{"claims":[{"id":"a"}]}'))).toMatchObject({ kind: 'schema', path: 'claims.0.value' })
    expect(await failure(() => parse('{"claims":[],"more":1}'))).toMatchObject({ kind: 'schema', path: 'more' })
  })
  it.each(['null', '7', '"text"'])('has no path for an answer that is %s as a whole', async (text) => {
    expect(await failure(() => parse(text))).toMatchObject({ kind: 'schema', path: '' })
  })
  it('says another version as such, not as a broken file, also where a figure carries it', async () => {
    expect(await failure(() => parse('{"schemaVersion":2}'))).toEqual({ kind: 'version', resource: 'claims', found: '2' })
    expect(await failure(() => parse('{"spec":{"schemaVersion":"1"}}'))).toEqual({ kind: 'version', resource: 'claims', found: '1' })
    const Versioned = v.object({ schemaVersion: v.literal(1) })
    expect(parseAnswer(Versioned, '{"schemaVersion":1}', 'dataset')).toEqual({ schemaVersion: 1 })
  })
  it('looks for a version only where it can stand', async () => {
    expect(await failure(() => parse('{"spec":null}'))).toMatchObject({ kind: 'schema' })
    expect(await failure(() => parse('{"spec":"schemaVersion"}'))).toMatchObject({ kind: 'schema' })
  })
})
