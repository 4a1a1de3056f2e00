const END = 0x06054b50
/** More than any file of this site unpacks to. A small archive can unpack to gigabytes. */
const MOST_BYTES = 60_000_000

/** Whether the bytes begin with "PK", as every ZIP archive does. The rest is not looked at. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Unpacks; null when more than `most` bytes come, whatever the archive says of the size. */
async function inflate(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length
    if (length > most) {
      await reader.cancel()
      return null
    }
    parts.push(new Uint8Array(part.value))
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/**
 * The files of an archive by name, read by its central directory. A file that is larger than `most` bytes is left out.
 * @param wanted which names are unpacked
 * @throws when the archive is damaged
 */
export async function unzip(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (name: string) => boolean = () => true,
  most = MOST_BYTES,
): Promise<Map<string, Uint8Array>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1
  if (end < 0) throw new Error('no archive')
  const files = new Map<string, Uint8Array>()
  let at = view.getUint32(end + 16, true)
  for (let n = view.getUint16(end + 10, true); n > 0; n -= 1) {
    const [method, packed, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    const [nameLength, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
    const local = view.getUint32(at + 42, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    at += 46 + nameLength + extra + comment
    if (!wanted(name) || size > most) continue
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const content = bytes.slice(from, from + packed)
    const whole = method === 0 ? content : await inflate(content, most)
    if (whole !== null) files.set(name, whole)
  }
  return files
}
