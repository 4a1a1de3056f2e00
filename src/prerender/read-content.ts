import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Dataset } from '#schema/dataset.ts'
import { ContentError, loadContent } from '#core/load-content.ts'

/** Reads all content files of a folder (Node only). Path below the folder, with forward slashes → parsed JSON. */
export function readContentFiles(folder: string): Map<string, unknown> {
  const files = new Map<string, unknown>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue
    const full = join(entry.parentPath, entry.name)
    const path = relative(folder, full).split(sep).join('/')
    try {
      files.set(path, JSON.parse(readFileSync(full, 'utf8')))
    } catch (cause) {
      throw new ContentError(`mock-data/${path}: not valid JSON`, { cause })
    }
  }
  return files
}

/** The whole content of a folder, loaded and expanded. Throws when a file does not fit its schema. */
export const readDataset = (folder = 'mock-data'): Dataset => loadContent(readContentFiles(folder))
