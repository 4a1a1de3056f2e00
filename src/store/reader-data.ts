import * as v from 'valibot'
import { COLLECTIONS, type CollectionName, rowOf } from './collections.ts'
import { readRecord, StoredRecord } from './row.ts'
import type { ReaderStore } from './store.ts'

const FORMAT = 'parallax-reader-data'

/** Everything that is kept for a reader, as one file. Records that this release cannot read are in the file unchanged. */
const ReaderData = v.object({ format: v.literal(FORMAT), version: v.literal(1), exported: v.string(), records: v.array(v.unknown()) })

/** The file as JSON text. `exported`: moment of the export, ISO 8601. `manifest`: which version of the dataset it goes with (files/manifest.ts). */
export async function exportReaderData(store: ReaderStore, exported: string, manifest: readonly string[]): Promise<string> {
  return `${JSON.stringify({ format: FORMAT, version: 1, exported, records: await store.records(), manifest }, null, 1)}\n`
}

const isName = (name: string): name is CollectionName => Object.hasOwn(COLLECTIONS, name)

/**
 * Takes in such a file. What cannot be read is left out and counted; a record under an id that exists replaces it.
 * @returns null when the text is no such file at all
 */
export async function importReaderData(store: ReaderStore, text: string): Promise<{ taken: number; refused: number } | null> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return null
  }
  const file = v.safeParse(ReaderData, json)
  if (!file.success) return null
  const good = file.output.records.flatMap((record) => {
    const stored = v.safeParse(StoredRecord, record)
    const isRead = stored.success && isName(stored.output.collection) && readRecord(rowOf(stored.output.collection), record).ok
    return isRead ? [stored.output] : []
  })
  await store.restore(good)
  return { taken: good.length, refused: file.output.records.length - good.length }
}
