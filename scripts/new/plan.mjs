// What all skeletons share: ids, what exists already, and writing without ever overwriting.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Something the person who asked can mend: printed as it stands, without a stack. */
export class Refusal extends Error {}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Throws a Refusal unless the id is lower-case words joined by hyphens. */
export function assertSlug(id) {
  if (SLUG.test(id)) return
  const suggestion = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  throw new Refusal(
    `"${id}" cannot be an id: an id is lower-case words joined by hyphens${SLUG.test(suggestion) ? `, such as "${suggestion}"` : ''}.`,
  )
}

/** A text that the content check refuses until it is replaced: its message names the place and says what to write. */
export const write = (what) => `{write:${what}}`

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Refusal(`${file} cannot be read as JSON: mend it first (${cause instanceof Error ? cause.message : cause}).`)
  }
}

/** Languages of the content. Also the proof that we stand at the top of the repository. */
export function contentLocales(root) {
  const file = join(root, 'mock-data/dataset.json')
  if (!existsSync(file)) throw new Refusal('There is no mock-data/dataset.json here: run this at the top of the repository.')
  return readJson(file).locales
}

/** Records of a collection: id → { file below the root, record }. */
export function recordsIn(root, collection) {
  const wording = new RegExp(`\\.(?:${contentLocales(root).join('|')})\\.json$`)
  const folder = `mock-data/${collection}`
  const found = new Map()
  if (!existsSync(join(root, folder))) return found
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    const file = `${folder}/${name.replaceAll('\\', '/')}`
    if (!name.endsWith('.json') || wording.test(name)) continue
    for (const record of [readJson(join(root, file))].flat()) found.set(record.id, { file, record })
  }
  return found
}

/** Throws a Refusal when a collection has the id already. */
export function assertNew(root, collection, id, kind) {
  const known = recordsIn(root, collection).get(id)
  if (known)
    throw new Refusal(`There is a${/^[aeiou]/.test(kind) ? 'n' : ''} ${kind} "${id}" already, in ${known.file}. Ids are never reused.`)
}

/**
 * Writes files (path below the root → text, or data to be written as JSON), all or none. Returns their paths.
 * Throws a Refusal naming what is there already.
 */
export function writePlan(root, files) {
  const paths = Object.keys(files)
  const taken = paths.filter((path) => existsSync(join(root, path)))
  if (taken.length > 0)
    throw new Refusal(`Nothing was written, because this is there already:\n${taken.map((path) => `  ${path}`).join('\n')}`)
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), typeof files[path] === 'string' ? files[path] : `${JSON.stringify(files[path], null, 2)}\n`)
  }
  return paths
}
