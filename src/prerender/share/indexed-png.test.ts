import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { indexedPng } from './indexed-png.ts'

/** Chunks by type; each is length, type, data, check. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>()
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    found.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  return found
}

test('every pixel has its colour by its place in the list, the most frequent first', () => {
  const red = [255, 0, 0, 255]
  const blue = [0, 0, 255, 255]
  const png = indexedPng({ pixels: Uint8Array.from([red, blue, red, red].flat()), width: 2, height: 2 })
  if (!png) throw new Error('no picture')
  const chunks = chunksOf(png)
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
  expect([...(chunks.get('PLTE') ?? [])]).toEqual([255, 0, 0, 0, 0, 255])
  expect([...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))]).toEqual([0, 0, 1, 0, 0, 0])
})

test('colours beyond the list become the nearest of it', () => {
  // 257 greys do not exist: 256 greys, each twice, and one colour that is met once.
  const greys = Array.from({ length: 256 }, (_, g) => [g, g, g, 255]).flatMap((p) => [...p, ...p])
  const png = indexedPng({ pixels: Uint8Array.from([...greys, 9, 9, 10, 255]), width: 513, height: 1 })
  const rows = inflateSync(chunksOf(png ?? Buffer.alloc(0)).get('IDAT') ?? Buffer.alloc(0))
  expect(rows.at(-1)).toBe(9)
})

test('a picture that can be seen through is left to others', () => {
  expect(indexedPng({ pixels: Uint8Array.from([0, 0, 0, 100]), width: 1, height: 1 })).toBeNull()
})
