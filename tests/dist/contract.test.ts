import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOCALE_IDS, type Locale } from '#i18n/locales.ts'
import { createHandlers } from '#mock-api/handlers.ts'
import { createCore } from '#core/core.ts'
import { characterPairs } from '#prerender/character-pairs.ts'
import { readContentFiles } from '#prerender/read-content.ts'
import { serve } from '../../scripts/serve.mjs'
import { distFiles, DIST } from './read-dist.ts'

const core = createCore({ content: readContentFiles('mock-data'), pairsOf: characterPairs })
const pathsIn = (locale: Locale) => core.paths.map((r) => `api/v1/${locale}/${r}.json`)
const mock = setupServer(...createHandlers(core))
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  site = await serve({ dir: DIST, port: 0 })
  // Requests to the site itself go through; those to mock.test are answered by MSW.
  mock.listen({ onUnhandledRequest: 'bypass' })
})
afterAll(async () => {
  mock.close()
  await site.close()
})

async function over(base: string, path: string) {
  const response = await fetch(`${base}${path}`)
  return { status: response.status, type: response.headers.get('content-type')?.split(';')[0], body: await response.text() }
}
/** MSW would answer any host: the site is reached with the mock switched off. */
async function fromSite(path: string) {
  mock.close()
  try {
    return await over(site.url, path)
  } finally {
    mock.listen({ onUnhandledRequest: 'bypass' })
  }
}

describe('the mock and the emitted files answer alike', () => {
  test.each(LOCALE_IDS)('every resource in %s: status, type, body', async (locale) => {
    const paths = pathsIn(locale)
    expect(paths.length).toBeGreaterThan(50)
    const mocked = new Map<string, Awaited<ReturnType<typeof over>>>()
    for (const path of paths) mocked.set(path, await over('http://mock.test/', path))
    mock.close()
    const different: string[] = []
    for (const path of paths) {
      const real = await over(site.url, path)
      const other = mocked.get(path)
      if (real.status !== other?.status || real.type !== other.type || real.body !== other.body) different.push(path)
    }
    mock.listen({ onUnhandledRequest: 'bypass' })
    expect(different).toEqual([])
  })
  test('an unknown path', async () => {
    const path = 'api/v1/en/companies/nobody.json'
    expect(await fromSite(path)).toEqual(await over('http://mock.test/', path))
  })
  test('nothing is emitted that the table of resources does not know', () => {
    const known = new Set(LOCALE_IDS.flatMap(pathsIn))
    expect(distFiles().filter((f) => f.startsWith('api/') && !known.has(f))).toEqual(['api/v1/openapi.json'])
  })
})
