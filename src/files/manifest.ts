import * as v from 'valibot'
import type { FigureAnswer } from '#schema/api.ts'
import type { ValueAnswer } from '#schema/claim-summary.ts'
import { FileManifest, type SaidThen } from '#schema/manifest.ts'
import type { Status } from '#schema/vocabulary.ts'

/** Begins every manifest, whatever file it lies in. What follows has letters, digits, "-" and "_" only, so no format has to escape it. */
const MARK = 'parallax-manifest:1:'
/** Claims in one line: a cell of a spreadsheet holds 32,767 characters. */
const MOST = 100

const toText = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
const toBytes = (text: string): Uint8Array => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))

/** The parts of a claim that go into a manifest. */
type Claim = { id: string; value: ValueAnswer | null; status: Status }

/** The manifest of a file: the claims that it rests on, each once. */
export function manifestOf(claims: Iterable<Claim>, { version, link }: { version: string; link: string }): FileManifest {
  const byId = new Map<string, SaidThen>()
  for (const { id, value, status } of claims) byId.set(id, { id, said: value?.full ?? null, quantity: value?.quantity ?? null, status })
  return { manifest: 1, version, link, claims: [...byId.values()] }
}

/** The manifest of a figure: every claim that its points rest on. `link`: the address of its page. */
export const figureManifest = (figure: Pick<FigureAnswer, 'claims' | 'version'>, link: string): FileManifest =>
  manifestOf(Object.values(figure.claims), { version: figure.version, link })

/** The manifest in lines, one unless there are very many claims. `most`: claims in a line. */
export function manifestLines(manifest: FileManifest, most = MOST): string[] {
  const parts = Math.max(1, Math.ceil(manifest.claims.length / most))
  return Array.from({ length: parts }, (_, i) => {
    const part: FileManifest = { ...manifest, claims: manifest.claims.slice(i * most, (i + 1) * most) }
    return MARK + toText(new TextEncoder().encode(JSON.stringify(part)))
  })
}

/** The same with the address before it, for files in which it would stand nowhere to be read. */
export const linkedLines = (manifest: FileManifest): string[] => [manifest.link, ...manifestLines(manifest)]

/** The manifest as one text. */
export const manifestText = (manifest: FileManifest): string => manifestLines(manifest).join(' ')

/** The manifest as a comment at the end of a Markdown file. */
export const manifestComment = (manifest: FileManifest): string => `\n<!-- ${manifestText(manifest)} -->\n`

/** All valid manifests in a text, those of one file joined; null when there is none. */
export function findManifest(text: string): FileManifest | null {
  const found = [...text.matchAll(/parallax-manifest:1:([A-Za-z0-9_-]+)/g)].flatMap(([, packed = '']) => {
    try {
      return [v.parse(FileManifest, JSON.parse(new TextDecoder().decode(toBytes(packed))))]
    } catch {
      return []
    }
  })
  const [first] = found
  if (!first) return null
  const claims = new Map(found.flatMap((m) => m.claims.map((c) => [c.id, c])))
  return { ...first, claims: [...claims.values()] }
}
