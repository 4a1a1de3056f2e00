import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const DIST = process.env.OUT ?? 'dist'

/** Every file of the build, with forward slashes, without the folder's own name. */
export const distFiles = (): string[] =>
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) =>
      join(e.parentPath, e.name)
        .slice(DIST.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()

export const readDistFile = (path: string): string => readFileSync(join(DIST, path), 'utf8')
export const readDistBytes = (path: string): Buffer => readFileSync(join(DIST, path))

/** Emitted pages: every index.html. */
export const distPages = (): string[] => distFiles().filter((f) => f.endsWith('index.html'))
