import type { Locale } from '#i18n/locales.ts'
import { screenModule } from './pages.ts'

/** A chunk in the manifest of Vite: its file, its style, and the chunks that it imports. */
export type ManifestEntry = { file: string; css?: string[]; imports?: string[]; dynamicImports?: string[] }
/** What Vite wrote about its chunks, by source file. */
export type Manifest = Record<string, ManifestEntry>

const ENTRY = 'index.html'
/** What the entry fetches to make a page live. */
const START = 'src/app/start.tsx'
/** Schemas that the table of resources fetches with the first answer that needs them: no screen but the first does without. */
const SCHEMAS = ['src/schema/api.ts', 'src/schema/api-screens.ts']

/** A module's chunk, and the chunks that it imports. */
function chunksOf(manifest: Manifest, module: string, seen = new Set<string>()): ManifestEntry[] {
  const entry = manifest[module]
  if (!entry || seen.has(module)) return []
  seen.add(module)
  return [entry, ...(entry.imports ?? []).flatMap((next) => chunksOf(manifest, next, seen))]
}

/** Lists that were made, by language and screen: all pages of a screen wait for the same files. */
const listed = new WeakMap<Manifest, Map<string, string[]>>()

/**
 * Files that a page waits for before it is live: the app, its screen, the schemas of its answers, and the messages of all its code in its own
 * language. What the entry brings is left out: the page has it already.
 */
export function pageFiles(manifest: Manifest, path: string, locale: Locale): string[] {
  const screen = screenModule(path)
  const known = listed.get(manifest) ?? new Map<string, string[]>()
  listed.set(manifest, known)
  const key = [locale, screen].join()
  const files = known.get(key) ?? filesOf(manifest, path === '/' ? [START, screen] : [START, screen, ...SCHEMAS], locale)
  known.set(key, files)
  return files
}

function filesOf(manifest: Manifest, modules: readonly string[], locale: Locale): string[] {
  const entry = chunksOf(manifest, ENTRY)
  const code = modules.flatMap((module) => chunksOf(manifest, module))
  const isMessages = new RegExp(`^src/i18n/messages/(?:[a-z-]+/)?${locale.toLowerCase()}\\.ts$`)
  const messages = [...entry, ...code].flatMap((chunk) => chunk.dynamicImports ?? []).filter((module) => isMessages.test(module))
  const files = [...code, ...messages.flatMap((module) => chunksOf(manifest, module))].map((chunk) => chunk.file)
  const present = new Set(entry.map((chunk) => chunk.file))
  return [...new Set(files)].filter((file) => !present.has(file))
}

/** Stylesheets of a page's screen that are not part of the shared one: what a page links that does not carry its style. */
export function pageStyles(manifest: Manifest, path: string): string[] {
  const shared = new Set(chunksOf(manifest, ENTRY).flatMap((chunk) => chunk.css ?? []))
  const own = chunksOf(manifest, screenModule(path)).flatMap((chunk) => chunk.css ?? [])
  return [...new Set(own)].filter((file) => !shared.has(file))
}
