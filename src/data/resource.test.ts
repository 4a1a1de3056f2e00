import { beforeEach, expect, expectTypeOf, test } from 'vitest'
import type { ComparisonAnswer } from '#schema/api-screens.ts'
import { type DataPort, openPort } from './port.ts'
import { createQueryClient } from './query-client.ts'
import { resourceKey, resourceQuery } from './resource.ts'

/** Answers with a glossary that says what was asked for. */
const echo: DataPort['read'] = async (locale, path) => ({
  terms: [
    {
      id: `${locale} ${path}`,
      term: [],
      definition: [],
      note: null,
      quote: null,
      names: {},
      pinyin: null,
      initial: 'A',
      related: [],
      claims: [],
    },
  ],
})
const open = (read: DataPort['read'], version = 'v1') => openPort({ read, version: async () => version, isHttp: false }, 'en')
beforeEach(() => open(echo))

const asked = (answer: { terms: { id: string }[] } | undefined) => answer?.terms[0]?.id

test('reads through the port that is open, with the signal of its query', async () => {
  const signals: (AbortSignal | undefined)[] = []
  await open((locale, path, signal) => {
    signals.push(signal)
    return echo(locale, path)
  })
  expect(asked(await createQueryClient().fetchQuery(resourceQuery('terms', 'zh-Hans')))).toBe('zh-Hans terms')
  expect(signals[0]).toBeInstanceOf(AbortSignal)
})

test('parameters fill the path, and the answer has the type of its row', () => {
  const query = resourceQuery('companies/compare/:a/:b', 'en', { a: 'amazon', b: 'alibaba' })
  expect(query.queryKey).toEqual(resourceKey('en', 'companies/compare/amazon/alibaba'))
  expectTypeOf<Awaited<ReturnType<NonNullable<typeof query.queryFn>>>>().toEqualTypeOf<ComparisonAnswer>()
  // @ts-expect-error a parameter is missing
  expect(resourceQuery('companies/compare/:a/:b', 'en', { a: 'amazon' }).queryKey).toBeDefined()
  // @ts-expect-error no such resource
  expect(() => resourceQuery('company', 'en')).not.toThrow()
})

test('each language has a place of its own in the cache, under the key of the data block', async () => {
  const client = createQueryClient()
  for (const locale of ['en', 'zh-Hans'] as const) await client.fetchQuery(resourceQuery('terms', locale))
  expect(asked(client.getQueryData(resourceQuery('terms', 'en').queryKey))).toBe('en terms')
  expect(client.getQueryData(resourceKey('zh-Hans', 'terms'))).toMatchObject({ terms: [{ id: 'zh-Hans terms' }] })
  expect(client.getQueryCache().getAll()).toHaveLength(2)
})

test('what does not fit the schema never reaches the cache as data', async () => {
  await open(async () => ({ terms: 7 }))
  const client = createQueryClient()
  await expect(client.fetchQuery(resourceQuery('terms', 'en'))).rejects.toMatchObject({
    failure: { kind: 'schema', resource: 'terms', path: 'terms' },
  })
  expect(client.getQueryData(resourceKey('en', 'terms'))).toBeUndefined()
})

test('another version of the dataset is another answer; the first stays where it was', async () => {
  const client = createQueryClient()
  await client.fetchQuery(resourceQuery('terms', 'en'))
  const before = resourceKey('en', 'terms')
  await open(async () => ({ terms: [] }), 'v2')
  expect(resourceKey('en', 'terms')).not.toEqual(before)
  expect(client.getQueryData(resourceKey('en', 'terms'))).toBeUndefined()
  expect(await client.fetchQuery(resourceQuery('terms', 'en'))).toEqual({ terms: [] })
  expect(client.getQueryData(before)).toMatchObject({ terms: [{ id: 'en terms' }] })
})

test('a port that cannot say its version is used all the same: what fails is said where it is shown', async () => {
  await openPort({ read: echo, version: () => Promise.reject(new Error('no network')), isHttp: true }, 'en')
  expect(await createQueryClient().fetchQuery(resourceQuery('terms', 'en'))).toMatchObject({ terms: [{ id: 'en terms' }] })
})
