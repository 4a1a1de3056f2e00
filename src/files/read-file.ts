import type { FileManifest } from '#schema/manifest.ts'
import { findManifest } from './manifest.ts'
import { isPng, pngText } from './png-text.ts'
import { isZip, unzip } from './unzip.ts'

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Parts of an office file that may hold a manifest. After somebody saved the file anew it may be only in the properties or in a cell. */
const isText = (name: string) =>
  /\.(xml|json)$/.test(name) && /^(docProps|parallax|xl\/(sharedStrings|worksheets)|ppt\/slides\/)/.test(name)

/** What a file says of its numbers, whatever kind of file it is; null when it says nothing, or cannot be read. */
export async function readManifest(bytes: Uint8Array<ArrayBuffer>): Promise<FileManifest | null> {
  if (isPng(bytes)) return findManifest(pngText(bytes))
  if (!isZip(bytes)) return findManifest(decode(bytes))
  try {
    return findManifest([...(await unzip(bytes, isText)).values()].map(decode).join('\n'))
  } catch {
    return null
  }
}
