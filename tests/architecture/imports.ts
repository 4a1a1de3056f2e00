import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'oxc-parser'

export type Import = { from: string; to: string; specifier: string; isType: boolean; isDynamic: boolean }

/** TypeScript files below a folder, with forward slashes. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
}

/** `#folder/file.ts` and relative paths as a path in the repository; null for a package. */
function resolve(file: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier)).replaceAll('\\', '/')
  return null
}

/** Every import, re-export and dynamic import of a file. `to` is the file in the repository, or the package's name. */
export function importsOf(file: string, source = readFileSync(file, 'utf8')): Import[] {
  const { module } = parseSync(file, source)
  const make = (specifier: string, isType: boolean, isDynamic: boolean): Import => ({
    from: file,
    to: resolve(file, specifier) ?? packageName(specifier),
    specifier,
    isType,
    isDynamic,
  })
  return [
    ...module.staticImports.map((i) => make(i.moduleRequest.value, i.entries.length > 0 && i.entries.every((e) => e.isType), false)),
    ...module.staticExports.flatMap((e) =>
      e.entries.flatMap((x) => (x.moduleRequest ? [make(x.moduleRequest.value, x.isType, false)] : [])),
    ),
    ...module.dynamicImports.flatMap((d) => {
      const text = source.slice(d.moduleRequest.start, d.moduleRequest.end)
      return /^['"]/.test(text) ? [make(text.slice(1, -1), false, true)] : []
    }),
  ]
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier)
}

/** The layer of a file: its folder under src/, or the file's name at the top. */
export const layerOf = (file: string): string => file.split('/')[1] ?? ''
