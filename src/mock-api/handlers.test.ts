import { getResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import type { Core } from '#core/core.ts'
import { type Fault, parseFault } from './fault.ts'
import { createHandlers } from './handlers.ts'

let asked: string[] = []
const core = {
  answer: (locale: string, resource: string) => {
    asked.push(`${locale} ${resource}`)
    return resource.startsWith('none') ? null : { locale, resource }
  },
} as unknown as Core // reason: handlers ask a core for answers only

async function ask(path: string, fault: Fault | null = null, handlers = createHandlers(core, () => fault)) {
  const response = await getResponse(handlers, new Request(`https://a.example/base/api/v1/${path}`))
  return { status: response?.status, body: response && response.type !== 'error' ? await response.json() : null, type: response?.type }
}

describe.each([
  ['slow', { kind: 'slow', resource: null }],
  ['offline', { kind: 'offline', resource: null }],
  ['fail:claims', { kind: 'fail', resource: 'claims' }],
  ['missing:companies/amazon', { kind: 'missing', resource: 'companies/amazon' }],
  ['malformed:', { kind: 'malformed', resource: null }],
  ['version:dataset', { kind: 'version', resource: 'dataset' }],
  ['broken', null],
  ['', null],
  ['FAIL', null],
  [null, null],
])('?mock=%s', (value, fault) => {
  test(`is ${JSON.stringify(fault)}`, () => {
    expect(parseFault(value)).toEqual(fault)
  })
})

describe('the mock', () => {
  test('answers below any base, by language and path, and says what it does not have', async () => {
    expect(await ask('zh-Hans/companies/amazon.json')).toMatchObject({
      status: 200,
      body: { locale: 'zh-Hans', resource: 'companies/amazon' },
    })
    expect(await ask('en/none.json')).toMatchObject({ status: 404, body: { error: 'not found' } })
  })
  test('reads addresses that the browser escaped', async () => {
    expect((await ask('en/terms/%E8%A3%81%E5%91%98.json')).body).toMatchObject({ resource: 'terms/裁员' })
  })
  test('makes each answer once', async () => {
    asked = []
    const handlers = createHandlers(core)
    await ask('en/claims.json', null, handlers)
    await ask('en/claims.json', null, handlers)
    await ask('en/none.json', null, handlers)
    await ask('en/none.json', null, handlers)
    expect(asked).toEqual(['en claims', 'en none'])
  })
})

describe('a fault', () => {
  test.each<[Fault['kind'], number, unknown]>([
    ['fail', 500, { error: 'asked for' }],
    ['missing', 404, { error: 'not found' }],
    ['malformed', 200, { unexpected: true }],
    ['version', 200, { schemaVersion: 99 }],
  ])('%s answers with %i', async (kind, status, body) => {
    expect(await ask('en/claims.json', { kind, resource: null })).toMatchObject({ status, body })
  })
  test('offline is no answer at all', async () => {
    expect((await ask('en/claims.json', { kind: 'offline', resource: null })).type).toBe('error')
  })
  test('meets the resource that it names and those below, and no other', async () => {
    const fault: Fault = { kind: 'fail', resource: 'companies' }
    expect([(await ask('en/companies.json', fault)).status, (await ask('en/companies/amazon.json', fault)).status]).toEqual([500, 500])
    expect((await ask('en/claims.json', fault)).status).toBe(200)
  })
})
