import { crc32 } from './zip.ts'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const KEYWORD = 'parallax'

/** Whether the bytes begin with the eight-byte signature of a PNG file. The rest is not looked at. */
export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, i) => bytes[i] === byte)

/** The chunks of a PNG: type, and where each begins and ends. Stops at the first that is damaged. */
function* chunks(bytes: Uint8Array): Generator<{ type: string; from: number; to: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const to = at + 12 + view.getUint32(at)
    if (to > bytes.length) return
    yield { type: String.fromCharCode(...bytes.subarray(at + 4, at + 8)), from: at, to }
    at = to
  }
}

/** Adds a text before the end of a PNG, as an iTXt chunk (UTF-8, not packed). Bytes that are no PNG come back as they are. */
export function withPngText(bytes: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  const end = isPng(bytes) ? [...chunks(bytes)].find((chunk) => chunk.type === 'IEND') : undefined
  if (!end) return new Uint8Array(bytes)
  const encoder = new TextEncoder()
  // Keyword, then five zeros: its end, not packed, method, no language, no translated keyword.
  const body = new Uint8Array([...encoder.encode(`iTXt${KEYWORD}`), 0, 0, 0, 0, 0, ...encoder.encode(text)])
  const chunk = new Uint8Array(body.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, body.length - 4)
  chunk.set(body, 4)
  view.setUint32(body.length + 4, crc32(body))
  const out = new Uint8Array(bytes.length + chunk.length)
  out.set(bytes.subarray(0, end.from))
  out.set(chunk, end.from)
  out.set(bytes.subarray(end.from), end.from + chunk.length)
  return out
}

/** All texts of a PNG, joined; "" for none. Packed ones are not read: this site writes none. */
export function pngText(bytes: Uint8Array): string {
  return [...chunks(bytes)]
    .filter(({ type }) => type === 'iTXt' || type === 'tEXt')
    .map(({ from, to }) => new TextDecoder().decode(bytes.subarray(from + 8, to - 4)))
    .join('\n')
}
