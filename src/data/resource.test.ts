import * as v from 'valibot'
import { afterEach, expect, test } from 'vitest'
import { httpTransport, type Transport } from './client.ts'
import { createQueryClient } from './query-client.ts'
import { resource, resourceKey, setTransport } from './resource.ts'

afterEach(() => setTransport(httpTransport))

const Answer = v.strictObject({ id: v.string() })
/** Answers with what it was asked for. */
const echo: Transport = async (locale, path) => JSON.stringify({ id: `${locale} ${path}` })

test('reads through the transport that is set, with the signal of its query', async () => {
  const signals: (AbortSignal | undefined)[] = []
  setTransport((locale, path, signal) => {
    signals.push(signal)
    return echo(locale, path)
  })
  expect(await createQueryClient().fetchQuery(resource(Answer, 'zh-Hans', 'companies/amazon'))).toEqual({ id: 'zh-Hans companies/amazon' })
  expect(signals[0]).toBeInstanceOf(AbortSignal)
})

test('each language and path has a place of its own in the cache, under the key of the data block', async () => {
  setTransport(echo)
  const client = createQueryClient()
  for (const locale of ['en', 'zh-Hans'] as const) for (const path of ['a', 'b']) await client.fetchQuery(resource(Answer, locale, path))
  expect(client.getQueryData(resourceKey('en', 'b'))).toEqual({ id: 'en b' })
  expect(client.getQueryData(resourceKey('zh-Hans', 'a'))).toEqual({ id: 'zh-Hans a' })
  expect(client.getQueryCache().getAll()).toHaveLength(4)
})

test('what does not fit the schema never reaches the cache as data', async () => {
  setTransport(async () => '{"id":7}')
  const client = createQueryClient()
  await expect(client.fetchQuery(resource(Answer, 'en', 'a'))).rejects.toMatchObject({
    failure: { kind: 'schema', resource: 'a', path: 'id' },
  })
  expect(client.getQueryData(resourceKey('en', 'a'))).toBeUndefined()
})
