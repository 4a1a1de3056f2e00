import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import type { DeviceList } from './device-list.ts'
import type { DeviceAsk, DeviceReply } from './protocol.ts'

const ORIGIN = 'https://parallax.example'
const list: DeviceList = {
  build: 'two',
  version: 'v2',
  shell: 'assets/shell.html',
  entry: 'assets/index.js',
  absent: { en: 'assets/absent-en.html', 'zh-Hans': 'assets/absent-hans.html', 'zh-Hant': 'assets/absent-hant.html' },
  answers: {
    core: 'assets/core.js',
    shared: 'assets/shared.json',
    languages: { en: 'assets/own-en.json', 'zh-Hans': 'assets/own-hans.json', 'zh-Hant': 'assets/own-hant.json' },
  },
  files: ['shell.html', 'absent-en.html', 'absent-hans.html', 'absent-hant.html', 'shared.json'].map((n) => ({
    path: `assets/${n}`,
    bytes: 2,
  })),
  languages: {
    en: [{ path: 'assets/own-en.json', bytes: 10 }],
    'zh-Hans': [{ path: 'assets/own-hans.json', bytes: 20 }],
    'zh-Hant': [{ path: 'assets/own-hant.json', bytes: 30 }],
  },
}
/** What the server has. */
const FILES: Readonly<Record<string, string>> = {
  '/assets/shell.html': '<p>shell</p>',
  '/assets/absent-en.html': '<p>absent en</p><ul></ul>',
  '/assets/absent-hans.html': '<p>absent hans</p><ul></ul>',
  '/assets/absent-hant.html': '<p>absent hant</p><ul></ul>',
  '/assets/shared.json': '{"files":{"a.json":1},"pairs":{"from":"","to":""}}',
  '/assets/own-en.json': '{"b.json":2}',
  '/assets/own-hans.json': '{"b.json":3}',
  '/assets/own-hant.json': '{"b.json":4}',
}

type Network = 'up' | 'down' | 'silent' | 'broken'
let network: Network
let fetched: string[]
const stored = new Map<string, Map<string, string>>()
const listeners = new Map<string, (event: never) => void>()
const scope = {
  addEventListener: (type: string, listener: (event: never) => void) => void listeners.set(type, listener),
  importScripts: vi.fn(),
  skipWaiting: vi.fn(async () => undefined),
  clients: { claim: vi.fn(async () => undefined), matchAll: vi.fn(async (): Promise<{ url: string }[]> => []) },
  location: { origin: ORIGIN },
  parallaxCore: {
    createCore: ({ content, version }: { content: ReadonlyMap<string, unknown>; version: string }) => ({
      answer: (locale: string, path: string) => (path === 'dataset' ? { locale, version, content: Object.fromEntries(content) } : null),
    }),
  },
}

const pathOf = (request: string | { url: string }) => new URL(typeof request === 'string' ? request : request.url, ORIGIN).pathname
async function fetchIt(request: string | { url: string }): Promise<Response> {
  const path = pathOf(request)
  fetched.push(path)
  if (network === 'down') throw new TypeError('failed')
  if (network === 'silent') return new Promise(() => undefined)
  if (network === 'broken') return new Response('broken', { status: 503 })
  return path in FILES ? new Response(FILES[path]) : new Response('from the network', { status: path.endsWith('missing') ? 404 : 200 })
}
const cacheOf = (name: string) => {
  const held = stored.get(name) ?? new Map<string, string>()
  stored.set(name, held)
  return {
    match: async (url: string) => (held.has(pathOf(url)) ? new Response(held.get(pathOf(url))) : undefined),
    put: async (url: string, response: Response) => void held.set(pathOf(url), await response.text()),
  }
}
const caches = {
  open: async (name: string) => cacheOf(name),
  keys: async () => [...stored.keys()],
  delete: async (name: string) => stored.delete(name),
  match: async (url: string) => {
    for (const name of stored.keys()) {
      const found = await cacheOf(name).match(url)
      if (found) return found
    }
    return undefined
  },
}

/** Something that happens to the worker; resolves when its work is done. */
async function happen(type: 'install' | 'activate', event = {}): Promise<void> {
  const works: Promise<unknown>[] = []
  listeners.get(type)?.({ ...event, waitUntil: (work: Promise<unknown>) => void works.push(work) } as never) // reason: of an event only these parts are read
  await Promise.all(works)
}
async function ask(data: DeviceAsk): Promise<DeviceReply[]> {
  const replies: DeviceReply[] = []
  const works: Promise<unknown>[] = []
  listeners.get('message')?.({
    data,
    ports: [{ postMessage: (reply: DeviceReply) => void replies.push(reply) }],
    waitUntil: (work: Promise<unknown>) => void works.push(work),
  } as never) // reason: of an event only these parts are read
  await Promise.all(works)
  return replies
}
/** What the worker answers to a request; "left" when it leaves it to the browser. */
async function request(path: string, mode = 'navigate', method = 'GET'): Promise<{ status: number; text: string } | 'left'> {
  let answered: Promise<Response> | null = null
  listeners.get('fetch')?.({
    request: { url: path.startsWith('http') ? path : ORIGIN + path, mode, method },
    respondWith: (response: Promise<Response>) => {
      answered = response
    },
  } as never) // reason: of an event only these parts are read
  if (answered === null) return 'left'
  const response = await (answered as Promise<Response>)
  return { status: response.status, text: await response.text() }
}
const textOf = async (path: string, mode?: string) => {
  const answer = await request(path, mode)
  return answer === 'left' ? 'left' : answer.text
}

beforeEach(async () => {
  network = 'up'
  fetched = []
  stored.clear()
  vi.resetModules()
  vi.stubGlobal('self', scope)
  vi.stubGlobal('caches', caches)
  vi.stubGlobal('fetch', fetchIt)
  vi.stubGlobal('__DEVICE_LIST__', list)
  for (const fake of [scope.importScripts, scope.skipWaiting, scope.clients.claim]) fake.mockClear()
  scope.clients.matchAll.mockResolvedValue([])
  await import('./worker.ts')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const KEEP_EN: DeviceAsk = { ask: 'keep', locales: ['en'] }

test('it keeps what all languages share, once, and then each language that was asked for, saying how far it is', async () => {
  await happen('install')
  expect([...(stored.get('parallax-two')?.keys() ?? [])]).toEqual(list.files.map((f) => `/${f.path}`))
  expect(scope.importScripts).toHaveBeenCalledWith('/assets/core.js')
  expect(await ask({ ask: 'state' })).toEqual([
    { is: 'state', state: { build: 'two', entry: 'assets/index.js', kept: [], bytes: 10, missing: 60 } },
  ])
  const replies = await ask({ ask: 'keep', locales: ['en', 'zh-Hant'] })
  expect(replies).toEqual([
    { is: 'progress', done: 10, total: 40 },
    { is: 'progress', done: 40, total: 40 },
    { is: 'state', state: { build: 'two', entry: 'assets/index.js', kept: ['en', 'zh-Hant'], bytes: 50, missing: 20 } },
  ])
  fetched = []
  await ask({ ask: 'keep', locales: ['en'] })
  expect(fetched).toEqual([])
})

test('a new release keeps the languages of the one before, and deletes its files when no page of it is open', async () => {
  await cacheOf('parallax-one').put('/kept/zh-Hans', new Response(''))
  await cacheOf('other-site').put('/x', new Response(''))
  await happen('install')
  scope.clients.matchAll.mockResolvedValueOnce([{ url: `${ORIGIN}/` }])
  await happen('activate')
  expect([...stored.keys()].sort()).toEqual(['other-site', 'parallax-one', 'parallax-two'])
  await happen('activate')
  expect([...stored.keys()].sort()).toEqual(['other-site', 'parallax-two'])
  expect(scope.clients.claim).toHaveBeenCalledTimes(2)
  const [state] = await ask({ ask: 'state' })
  expect(state).toMatchObject({ state: { kept: ['zh-Hans'] } })
})

test('a language that could not be fetched is a failure, and is not called kept', async () => {
  await happen('install')
  network = 'down'
  expect(await ask(KEEP_EN)).toEqual([{ is: 'failed' }])
  network = 'up'
  expect(await ask({ ask: 'state' })).toMatchObject([{ state: { kept: [] } }])
})

test.each([
  ['another site', 'https://else.example/', 'navigate', 'GET'],
  ['something that is sent', '/evidence', 'navigate', 'POST'],
  ['the worker itself', '/sw.js', 'same-origin', 'GET'],
  ['a page that is not opened but read', '/evidence', 'cors', 'GET'],
])('%s is left to the browser', async (_what, path, mode, method) => {
  expect(await request(path, mode, method)).toBe('left')
})

test.each<[Network, string]>([
  ['up', 'from the network'],
  ['down', '<p>shell</p>'],
  ['broken', '<p>shell</p>'],
])('a page, the network being %s', async (state, text) => {
  await happen('install')
  await ask(KEEP_EN)
  network = state
  expect(await textOf('/companies/amazon')).toBe(text)
})

test('a page that the server has not is the server’s to say, kept or not', async () => {
  await happen('install')
  await ask(KEEP_EN)
  expect(await request('/companies/missing')).toEqual({ status: 404, text: 'from the network' })
})

test('a network that says nothing is waited for, but not for ever', async () => {
  await happen('install')
  await ask(KEEP_EN)
  vi.useFakeTimers()
  network = 'silent'
  let text: string | null = null
  const answer = textOf('/evidence').then((found) => {
    text = found
  })
  await vi.advanceTimersByTimeAsync(3999)
  expect(text).toBeNull()
  await vi.advanceTimersByTimeAsync(1)
  await answer
  expect(text).toBe('<p>shell</p>')
})

test('without a network, a language that is not kept says so in its own words; before anything was kept the browser says it', async () => {
  await happen('install')
  network = 'down'
  await expect(request('/evidence')).rejects.toThrow('failed')
  network = 'up'
  await ask(KEEP_EN)
  network = 'down'
  expect(await textOf('/zh-Hant/evidence')).toContain('absent hant')
})

test('during a talk no new page is fetched: the kept one opens at once; what was never kept comes from the network', async () => {
  await happen('install')
  expect(await textOf('/present/five-companies/2')).toBe('from the network')
  await ask(KEEP_EN)
  fetched = []
  expect(await textOf('/present/five-companies/2')).toBe('<p>shell</p>')
  expect(fetched).toEqual([])
})

test.each<Network>(['down', 'broken'])('answers of the API are made here when the network is %s, in their language', async (state) => {
  await happen('install')
  await ask(KEEP_EN)
  network = state
  expect(JSON.parse(await textOf('/api/v1/en/dataset.json', 'cors'))).toEqual({
    locale: 'en',
    version: 'v2',
    content: { 'a.json': 1, 'b.json': 2 },
  })
  expect(await request('/api/v1/en/companies/gone.json', 'cors')).toMatchObject({ status: 404 })
  expect(scope.importScripts).toHaveBeenCalledTimes(2)
})

test('an answer whose language is not kept is not made up; once it is kept, it comes', async () => {
  await happen('install')
  network = 'down'
  await expect(request('/api/v1/zh-Hans/dataset.json', 'cors')).rejects.toThrow('failed')
  network = 'up'
  await ask({ ask: 'keep', locales: ['zh-Hans'] })
  network = 'down'
  expect(JSON.parse(await textOf('/api/v1/zh-Hans/dataset.json', 'cors'))).toMatchObject({ locale: 'zh-Hans' })
})

test('what never changes under its name is not asked for again; other files come fresh while they can', async () => {
  await happen('install')
  fetched = []
  expect(await textOf('/assets/shell.html', 'no-cors')).toBe('<p>shell</p>')
  expect(fetched).toEqual([])
  expect(await textOf('/assets/new.js', 'no-cors')).toBe('from the network')
  expect(await textOf('/favicon.svg', 'no-cors')).toBe('from the network')
  expect(fetched).toEqual(['/assets/new.js', '/favicon.svg'])
})

test.each([
  [[`${ORIGIN}/evidence`, `${ORIGIN}/`], 1],
  [[], 1],
  [[`${ORIGIN}/zh-Hans/present/five-companies/3`], 0],
  [[`${ORIGIN}/evidence`, `${ORIGIN}/figures?full-screen=robots`], 0],
])('while %j are open, a newer release takes over %d times: never during a talk', async (urls, times) => {
  scope.clients.matchAll.mockResolvedValue(urls.map((url) => ({ url })))
  await ask({ ask: 'take-over' })
  expect(scope.skipWaiting).toHaveBeenCalledTimes(times)
})

test('every language has its page for what is absent', async () => {
  await happen('install')
  await ask(KEEP_EN)
  network = 'down'
  const texts = await Promise.all(LOCALE_IDS.map((l) => textOf(l === 'en' ? '/method' : `/${l}/method`)))
  expect(texts.map((t) => /shell|absent \w+/.exec(t)?.[0])).toEqual(['shell', 'absent hans', 'absent hant'])
})
