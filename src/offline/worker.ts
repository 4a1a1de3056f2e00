import type { CharacterPairs } from '#domain/search/fold.ts'
import type { Core } from '#core/core.ts'
import { isLocale, LOCALE_IDS, type Locale } from '#i18n/locales.ts'
import { BASE, parsePathname } from '#url/paths.ts'
import { fillAbsent } from './absent.ts'
import { type DeviceList, type SharedContent, sizesOf } from './device-list.ts'
import { keepFiles, keepLanguage, keptLanguages, type Shelf, type Supply } from './keep.ts'
import type { DeviceReply, DeviceState } from './protocol.ts'
import type { AskEvent, WorkerScope } from './scope.ts'
import { isTalk, wayOf } from './way.ts'

/** Replaced by the build. */
declare const __DEVICE_LIST__: DeviceList
/** What the core's script puts into the global scope. */
type CoreScript = {
  parallaxCore: { createCore: (from: { content: ReadonlyMap<string, unknown>; pairsOf: () => CharacterPairs; version: string }) => Core }
}

const list = __DEVICE_LIST__
/** The compiler treats this file as part of a page: this names the scope in which it really runs. */
declare const self: WorkerScope & CoreScript
const scope = self
const PREFIX = 'parallax-'
/** How long the network may be silent before what lies on the device is shown, in ms. */
const PATIENCE = 4000

const shelf = (): Promise<Cache> => caches.open(PREFIX + list.build)
const anywhere = (url: string) => caches.match(url, { ignoreSearch: true, ignoreVary: true })
const supply: Supply = { fetch: (url) => fetch(url, { priority: 'low' }), known: anywhere }
const isOurs = (name: string) => name.startsWith(PREFIX)

/** A kept file as the answer to a request for another address. */
async function kept(path: string, type: string): Promise<Response | null> {
  const found = await anywhere(`${BASE}/${path}`)
  return found ? new Response(await found.text(), { headers: { 'content-type': `${type}; charset=utf-8` } }) : null
}

/** The core of each language that was asked for, over its own content. */
const cores = new Map<string, Promise<Core>>()
async function openCore(answers: NonNullable<DeviceList['answers']>, locale: Locale): Promise<Core> {
  const read = async <T>(path: string): Promise<T> => {
    const found = await anywhere(`${BASE}/${path}`)
    if (!found) throw new Error(`${path} is not on the device`)
    return found.json()
  }
  const [shared, own] = await Promise.all([read<SharedContent>(answers.shared), read<Record<string, unknown>>(answers.languages[locale])])
  scope.importScripts(`${BASE}/${answers.core}`)
  // What that script leaves in the scope.
  const { createCore } = self.parallaxCore
  const content = new Map(Object.entries({ ...shared.files, ...own }))
  return createCore({ content, pairsOf: () => shared.pairs, version: list.version })
}

/** The API's answer, made here; null when it cannot be. */
async function answerHere(url: URL): Promise<Response | null> {
  const [, locale = '', resource = ''] = /\/api\/v1\/([^/]+)\/(.+)\.json$/.exec(url.pathname) ?? []
  if (!list.answers || !isLocale(locale)) return null
  const opened = cores.get(locale) ?? openCore(list.answers, locale)
  cores.set(locale, opened)
  const core = await opened.catch(() => {
    cores.delete(locale)
    return null
  })
  if (!core) return null
  const answer = core.answer(locale, decodeURIComponent(resource))
  return new Response(JSON.stringify(answer ?? { error: 'not found' }), {
    status: answer === null ? 404 : 200,
    headers: { 'content-type': 'application/json' },
  })
}

/** The page without content; in a language that is not on the device the page that says so; null before anything was kept. */
async function pageHere(url: URL): Promise<Response | null> {
  const { locale, path } = parsePathname(url.pathname)
  const languages = await keptLanguages(await shelf(), BASE)
  if (languages.length === 0) return null
  if (languages.includes(locale)) return kept(list.shell, 'text/html')
  const absent = await kept(list.absent[locale], 'text/html')
  return absent && new Response(fillAbsent(await absent.text(), path + url.search + url.hash, languages), { headers: absent.headers })
}

/** The network's answer, or null when it fails or is silent for too long. */
async function fromNetwork(request: Request): Promise<Response | null> {
  const silence = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE))
  return Promise.race([fetch(request).catch(() => null), silence])
}

/** First the network, then the device. When neither can answer, the network's answer of whatever kind: a server may be broken. */
async function networkFirst(request: Request, here: () => Promise<Response | null>): Promise<Response> {
  const fresh = await fromNetwork(request)
  if (fresh && fresh.status < 500) return fresh
  return (await here().catch(() => null)) ?? fresh ?? fetch(request)
}

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  switch (wayOf(request, scope.location.origin)) {
    case 'page':
      return event.respondWith(networkFirst(request, () => pageHere(url)))
    case 'talk':
      return event.respondWith(pageHere(url).then((page) => page ?? fetch(request)))
    case 'answer':
      return event.respondWith(networkFirst(request, () => answerHere(url)))
    case 'asset':
      return event.respondWith(anywhere(request.url).then((found) => found ?? fetch(request)))
    case 'file':
      return event.respondWith(networkFirst(request, async () => (await anywhere(request.url)) ?? null))
    case 'leave':
      return undefined
  }
})

/** Keeps what all languages share, and the languages that the release before had. */
async function install(): Promise<void> {
  // A script is kept only when this release asks for it.
  if (list.answers) scope.importScripts(`${BASE}/${list.answers.core}`)
  const here: Shelf = await shelf()
  await keepFiles(here, BASE, list.files, supply)
  const before = await Promise.all((await caches.keys()).filter(isOurs).map(async (name) => keptLanguages(await caches.open(name), BASE)))
  for (const locale of new Set(before.flat())) await keepLanguage(here, BASE, list, locale, supply)
}

/** Files of older releases are deleted when no page of them is open. */
async function activate(): Promise<void> {
  const open = await scope.clients.matchAll({ type: 'window' })
  const old = (await caches.keys()).filter((name) => isOurs(name) && name !== PREFIX + list.build)
  if (open.length === 0) await Promise.all(old.map((name) => caches.delete(name)))
  await scope.clients.claim()
}

async function stateNow(): Promise<DeviceState> {
  const languages = await keptLanguages(await shelf(), BASE)
  const sizes = sizesOf(list)
  const sum = (locales: readonly Locale[]) => locales.reduce((bytes, locale) => bytes + sizes.languages[locale], 0)
  return {
    build: list.build,
    entry: list.entry,
    kept: languages,
    bytes: sizes.shared + sum(languages),
    missing: sum(LOCALE_IDS.filter((l) => !languages.includes(l))),
  }
}

async function keepThese(locales: readonly Locale[], reply: (reply: DeviceReply) => void): Promise<void> {
  const here: Shelf = await shelf()
  const sizes = sizesOf(list).languages
  const total = locales.reduce((bytes, locale) => bytes + sizes[locale], 0)
  let done = 0
  for (const locale of locales)
    await keepLanguage(here, BASE, list, locale, supply, (bytes) => {
      done += bytes
      reply({ is: 'progress', done, total })
    })
}

async function answerAsk({ data }: AskEvent, reply: (reply: DeviceReply) => void): Promise<void> {
  if (data.ask === 'keep') await keepThese(data.locales, reply)
  if (data.ask === 'take-over') {
    const open = await scope.clients.matchAll({ type: 'window' })
    if (!open.some((page) => isTalk(new URL(page.url), scope.location.origin))) await scope.skipWaiting()
  }
  reply({ is: 'state', state: await stateNow() })
}

scope.addEventListener('install', (event) => event.waitUntil(install()))
scope.addEventListener('activate', (event) => event.waitUntil(activate()))
scope.addEventListener('message', (event) => {
  const reply = (answer: DeviceReply) => event.ports[0]?.postMessage(answer)
  event.waitUntil(answerAsk(event, reply).catch(() => reply({ is: 'failed' })))
})
