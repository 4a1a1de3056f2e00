import { Agent, get } from 'node:http'
import { getResponse } from 'msw'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOCALE_IDS, type Locale } from '#i18n/locales.ts'
import { createHandlers } from '#mock-api/handlers.ts'
import { serve } from '../../scripts/serve.mjs'
import { CORE } from '../support/content.ts'
import { distFiles, DIST, readDistFile } from './read-dist.ts'

const pathsIn = (locale: Locale) => CORE.paths.map((r) => `api/v1/${locale}/${r}.json`)
const handlers = createHandlers(CORE)
const agent = new Agent({ keepAlive: true })
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  site = await serve({ dir: DIST, port: 0 })
})
afterAll(async () => {
  agent.destroy()
  await site.close()
})

type Answer = { status: number | undefined; type: string | undefined; body: string }
const typeOf = (header: string | null | undefined) => header?.split(';')[0]

/** What the mock's handlers answer; nothing lies between them and the test. */
async function fromMock(path: string): Promise<Answer> {
  const response = await getResponse(handlers, new Request(`http://mock.test/${path}`))
  return { status: response?.status, type: typeOf(response?.headers.get('content-type')), body: (await response?.text()) ?? '' }
}

/** What the site answers, over a connection that stays open. */
const fromSite = (path: string): Promise<Answer> =>
  new Promise((done, fail) => {
    get(site.url + path, { agent }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        body += part
      })
      response.on('end', () => done({ status: response.statusCode, type: typeOf(response.headers['content-type']), body }))
    }).on('error', fail)
  })

/** The first of each kind of resource: a file's name decides with which status and type a server sends it. */
const oneOfEachKind = (locale: Locale) => {
  const kinds = new Map([...CORE.paths].reverse().map((path) => [path.replace(/\/.*/, '/'), path] as const))
  return [...kinds.values()].map((path) => `api/v1/${locale}/${path}.json`)
}

/**
 * Every resource once, in one language after the other: the same code writes all three, each from its own content, and
 * tests/contract/core-per-language.test.ts compares what comes of such a part with what comes of the whole.
 */
const everyThird = (locale: Locale) => pathsIn(locale).filter((_, i) => i % LOCALE_IDS.length === LOCALE_IDS.indexOf(locale))

describe('the mock and the emitted files answer alike', () => {
  test.each(LOCALE_IDS)('a third of all resources in %s, other ones in each language: body', async (locale) => {
    const paths = everyThird(locale)
    expect(paths.length).toBeGreaterThan(50)
    const different: string[] = []
    for (const path of paths) {
      const { status, type, body } = await fromMock(path)
      if (status !== 200 || type !== 'application/json' || body !== readDistFile(path)) different.push(path)
    }
    expect(different).toEqual([])
  })
  test.each(LOCALE_IDS)('one of each kind of resource in %s, as it is served: status, type, body', async (locale) => {
    const paths = oneOfEachKind(locale)
    expect(paths.length).toBeGreaterThan(10)
    for (const path of paths) expect(await fromSite(path), path).toEqual(await fromMock(path))
  })
  test('an unknown path', async () => {
    const path = 'api/v1/en/companies/nobody.json'
    const answer = await fromSite(path)
    expect(answer.status).toBe(404)
    expect(answer).toEqual(await fromMock(path))
  })
  test('every resource has its file in every language, and nothing else is emitted', () => {
    const known = new Set(LOCALE_IDS.flatMap(pathsIn))
    const emitted = new Set(distFiles().filter((f) => f.startsWith('api/')))
    expect([...known].filter((path) => !emitted.has(path))).toEqual([])
    expect([...emitted].filter((f) => !known.has(f))).toEqual(['api/v1/openapi.json'])
  })
})
