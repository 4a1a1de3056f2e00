import { createHash } from 'node:crypto'
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Core } from '#core/core.ts'
import { LOCALE_IDS, type Locale } from '#i18n/locales.ts'
import type { DeviceList, KeptFile, SharedContent } from '#offline/device-list.ts'
import { SearchAnswer } from '#schema/api-screens.ts'
import { OccupationNamesAnswer } from '#schema/occupations.ts'
import type { Manifest } from './page-files.ts'

/** What stands in a file's name for what the file says. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 10)

/** Wording in one language; `null` for what belongs to all. */
export const languageOf = (path: string): string | null => /\.(en|zh-Hans|zh-Hant)\.json$/.exec(path)?.[1] ?? null

/** Collections whose answers hold a thing in every language, whichever is read: a term beside its translations, a name to search by. */
const IN_EVERY_LANGUAGE = /^(?:terms|occupations)\//

/** The content split by language: what all languages share (with the character pairs of search), and each language's wording. */
export function contentOf(content: ReadonlyMap<string, unknown>, pairs: SharedContent['pairs']) {
  const files = [...content].sort(([a], [b]) => (a < b ? -1 : 1))
  const homeOf = (path: string) => (IN_EVERY_LANGUAGE.test(path) ? null : languageOf(path))
  const of = (language: string | null) => Object.fromEntries(files.filter(([path]) => homeOf(path) === language))
  const languages = Object.fromEntries(LOCALE_IDS.map((l) => [l, of(l)])) as Record<Locale, Record<string, unknown>>
  return { shared: { files: of(null), pairs } satisfies SharedContent, languages }
}

/** The pairs that answers carry for searching, all of them in one list: on a device every such answer carries the whole list. */
export function devicePairs(core: Core): SharedContent['pairs'] {
  const lists = [
    v.parse(SearchAnswer, core.answer('en', 'search')).pairs,
    v.parse(OccupationNamesAnswer, core.answer('en', 'occupation-names')).pairs,
  ]
  const pairs = new Map(lists.flatMap(({ from, to }) => [...from].map((character, i) => [character, [...to][i] ?? character] as const)))
  const all = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))
  return { from: all.map(([from]) => from).join(''), to: all.map(([, to]) => to).join('') }
}

/** The messages of one language only: files of the app that the others do not need. */
function messageFiles(manifest: Manifest, locale: Locale): Set<string> {
  const isMessages = new RegExp(`^src/i18n/messages/(?:[a-z-]+/)?${locale.toLowerCase()}\\.ts$`)
  return new Set(Object.entries(manifest).flatMap(([module, chunk]) => (isMessages.test(module) ? [chunk.file] : [])))
}

/** What the list is made from besides the files themselves. */
type From = {
  dist: string
  manifest: Manifest
  core: Core
  content: ReadonlyMap<string, unknown>
  /** The core as a script, below dist. Null when answers come from another server. */
  coreFile: string | null
  shell: string
  absent: Readonly<Record<Locale, string>>
}

/**
 * Writes what only a device needs (the content, the shell, the pages that say what is not there) and lists everything that it keeps: the
 * app's own files as they lie in `dist/assets`, those of one language by the manifest. Everything below `assets/` has its hash in its name.
 */
export function emitDevice({ dist, manifest, core, content, coreFile, shell, absent }: From): DeviceList {
  const add = (name: string, ending: string, text: string): string => {
    const path = `assets/${name}-${hashOf(text)}.${ending}`
    writeFileSync(join(dist, path), text)
    return path
  }
  const file = (path: string): KeptFile => ({ path, bytes: statSync(join(dist, path)).size })
  const own = Object.fromEntries(LOCALE_IDS.map((l) => [l, messageFiles(manifest, l)])) as Record<Locale, Set<string>>
  const isCode = (path: string) => /\.(js|css|woff2)$/.test(path) && path !== coreFile
  const code = readdirSync(join(dist, 'assets'))
    .map((name) => `assets/${name}`)
    .filter(isCode)
    .sort()
  const common = code.filter((path) => LOCALE_IDS.every((l) => !own[l].has(path)))
  const pages = { shell: add('shell', 'html', shell), absent: mapLocales((l) => add(`absent-${l}`, 'html', absent[l])) }
  const parts = coreFile === null ? null : contentOf(content, devicePairs(core))
  const shared = parts && add('content', 'json', JSON.stringify(parts.shared))
  const languages = parts && mapLocales((l) => add(`content-${l}`, 'json', JSON.stringify(parts.languages[l])))
  const list: Omit<DeviceList, 'build'> = {
    version: core.version,
    ...pages,
    entry: manifest['index.html']?.file ?? '',
    answers: coreFile !== null && shared !== null && languages ? { core: coreFile, shared, languages } : null,
    files: [...common, pages.shell, ...Object.values(pages.absent), ...(shared ? [shared] : []), 'icon.svg', 'manifest.webmanifest'].map(
      file,
    ),
    languages: mapLocales((l) => [...code.filter((path) => own[l].has(path)), ...(languages ? [languages[l]] : [])].map(file)),
  }
  return { build: hashOf(JSON.stringify(list)), ...list }
}

const mapLocales = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(LOCALE_IDS.map((l) => [l, make(l)])) as Record<Locale, T>

/** The manifest of the installed app. Its addresses are relative, so that it holds below any path. */
export const webManifest = (name: string, description: string): string =>
  JSON.stringify({
    name,
    short_name: name,
    description,
    start_url: '.',
    scope: '.',
    id: '.',
    display: 'standalone',
    background_color: '#FBF8F3',
    theme_color: '#FBF8F3',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  })
