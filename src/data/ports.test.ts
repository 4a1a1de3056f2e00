import { afterEach, describe, expect, test, vi } from 'vitest'
import { DataError } from './errors.ts'
import { httpPort } from './http-port.ts'
import { memoryPort } from './memory-port.ts'
import type { DataPort } from './port.ts'
import { servePort, workerPort } from './worker-port.ts'
import { CORE as core } from '../../tests/support/content.ts'

const channels: MessageChannel[] = []
afterEach(() => {
  vi.unstubAllGlobals()
  for (const { port1, port2 } of channels.splice(0)) for (const port of [port1, port2]) port.close()
})

/** A port served on the other side of a channel, as a worker would. */
function acrossThreads(port: DataPort): DataPort {
  const channel = new MessageChannel()
  channels.push(channel)
  servePort(port, channel.port1)
  return workerPort(channel.port2)
}

/** The core behind a web server. */
function overHttp(): DataPort {
  vi.stubGlobal('fetch', async (url: string) => {
    const [, locale = '', path = ''] = /api\/v1\/([^/]+)\/(.+)\.json$/.exec(url) ?? []
    const answer = core.answer(locale, path)
    return answer === null ? new Response('{}', { status: 404 }) : new Response(JSON.stringify(answer))
  })
  return httpPort
}

const PORTS: Record<string, () => DataPort> = {
  'files over HTTP': overHttp,
  'a dataset in memory': () => memoryPort(core),
  'a worker with a dataset': () => acrossThreads(memoryPort(core)),
  'a worker over HTTP': () => acrossThreads(overHttp()),
}

describe.each(Object.entries(PORTS))('%s', (_name, open) => {
  test('says its version', async () => {
    expect(await open().version('en')).toBe(core.version)
  })
  test('gives the answers that the others give', async () => {
    const port = open()
    for (const path of ['dataset', 'companies/amazon', 'figures/robots-installed'])
      expect(JSON.stringify(await port.read('zh-Hant', path)), path).toBe(JSON.stringify(core.answer('zh-Hant', path)))
  })
  test('says what does not exist as a server does', async () => {
    const failed = open().read('en', 'companies/nobody')
    await expect(failed).rejects.toBeInstanceOf(DataError)
    await expect(failed).rejects.toMatchObject({ failure: { kind: 'http', resource: 'companies/nobody', status: 404 } })
  })
})

describe('across threads', () => {
  const slow = () => {
    const signals: (AbortSignal | undefined)[] = []
    const read: DataPort['read'] = (_locale, _resource, signal) => {
      signals.push(signal)
      return new Promise(() => undefined)
    }
    return { signals, port: acrossThreads({ read, version: async () => 'v', isHttp: false }) }
  }
  test('answers find their question, in whatever order they come', async () => {
    const waits: Record<string, number> = { first: 20, second: 0 }
    const read: DataPort['read'] = (_locale, resource) => new Promise((done) => setTimeout(() => done(resource), waits[resource]))
    const port = acrossThreads({ read, version: async () => 'v', isHttp: false })
    expect(await Promise.all([port.read('en', 'first'), port.read('en', 'second')])).toEqual(['first', 'second'])
  })
  test('an aborted request ends at once, and is aborted on the other side', async () => {
    const { port, signals } = slow()
    const controller = new AbortController()
    const asked = port.read('en', 'claims', controller.signal)
    await vi.waitFor(() => expect(signals).toHaveLength(1))
    controller.abort()
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
    await vi.waitFor(() => expect(signals[0]?.aborted).toBe(true))
  })
  test('a request aborted before it was sent is not sent', async () => {
    const { port, signals } = slow()
    await expect(port.read('en', 'claims', AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
    expect(signals).toEqual([])
  })
  test('a mistake of the other side counts as a fault of ours', async () => {
    const port = acrossThreads({ read: () => Promise.reject(new Error('broken')), version: async () => 'v', isHttp: false })
    await expect(port.read('en', 'claims')).rejects.toMatchObject({ failure: { kind: 'fault', resource: 'claims' } })
  })
})
