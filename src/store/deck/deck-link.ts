import type { Deck } from '#schema/deck.ts'
import { type DeckRefusal, deckFile, readDeckFile } from './deck-file.ts'

/** Longest packed deck that goes into a link: some mail programs and chat services cut addresses beyond 2,000 characters. */
export const MAX_PACKED = 1800
/** Longest in an address that is scanned: a code holds 2,953 bytes. */
export const MAX_SCANNED = 2780

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const raw = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(raw, (c) => c.charCodeAt(0))
}

const through = async (bytes: BlobPart, stream: ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>): Promise<ArrayBuffer> =>
  new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer()

/** A deck packed for the fragment of an address (deflate, then base64url); null when it is longer than `most`. */
export async function packDeck(deck: Deck, dataset: string, most = MAX_PACKED): Promise<string | null> {
  const packed = toBase64Url(new Uint8Array(await through(JSON.stringify(deckFile(deck, dataset)), new CompressionStream('deflate-raw'))))
  return packed.length > most ? null : packed
}

/** Reads a packed deck. A link that was cut or changed on its way is refused as damaged. */
export async function unpackDeck(packed: string): Promise<{ deck: Deck; dataset: string } | DeckRefusal> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      await through(fromBase64Url(packed), new DecompressionStream('deflate-raw')),
    )
    return readDeckFile(text)
  } catch {
    return { why: 'damaged', path: '', problem: 'the link is cut or changed' }
  }
}
