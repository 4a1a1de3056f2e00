import { deflateRawSync, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPng, pngText, withPngText } from './png-text.ts'
import { isZip, unzip } from './unzip.ts'
import { crc32, zip } from './zip.ts'

const encoder = new TextEncoder()
const textOf = (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : new TextDecoder().decode(bytes))
const packed = async (files: Parameters<typeof zip>[0]) => new Uint8Array(await (await zip(files)).arrayBuffer())

describe('the checksum of ZIP and PNG', () => {
  // The check value of the standard, and values of other programs.
  test.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
    ['中文', 0x5a09ed37],
  ])('of %j', (text, checksum) => {
    expect(crc32(encoder.encode(text))).toBe(checksum)
  })
  test('changes with every single bit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.nat(), (bytes, at) => {
        const other = new Uint8Array(bytes)
        const bit = at % (bytes.length * 8)
        other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect(crc32(other)).not.toBe(crc32(bytes))
      }),
    )
  })
})

describe('an archive', () => {
  const name = fc.stringMatching(/^[a-z文件名é]{1,12}(\/[a-z]{1,8})?\.[a-z]{2,4}$/)
  const content = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constant('x'.repeat(70_000)))

  test('gives back every file under its name, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.tuple(name, content), { selector: ([n]) => n, maxLength: 5 }), async (files) => {
        const found = await unzip(await packed(Object.fromEntries(files)))
        expect([...found].map(([n, bytes]) => [n, textOf(bytes)])).toEqual(files)
      }),
      { numRuns: 12 },
    )
  })
  test('keeps bytes that are no text, and the same files give the same archive', async () => {
    const bytes = new Uint8Array([0, 255, 128, 13, 10, 0])
    const [one, two] = [await packed({ 'a.bin': bytes }), await packed({ 'a.bin': bytes })]
    expect((await unzip(one)).get('a.bin')).toEqual(bytes)
    expect(two).toEqual(one)
  })
  test('says of each file its packed size, its size and its checksum, where other programs look for them', async () => {
    const text = 'words '.repeat(100)
    const view = new DataView((await packed({ 'a.txt': text })).buffer)
    expect([view.getUint32(0, true), view.getUint16(8, true)]).toEqual([0x04034b50, 8])
    expect(view.getUint32(14, true)).toBe(crc32(encoder.encode(text)))
    expect(view.getUint32(22, true)).toBe(600)
    const packedSize = view.getUint32(18, true)
    expect(packedSize).toBeLessThan(100)
    // The directory begins right after the name and the packed bytes.
    expect(view.getUint32(30 + 'a.txt'.length + packedSize, true)).toBe(0x02014b50)
  })
  test('that lies in a larger buffer is read from where it begins, and one with a comment by its directory', async () => {
    const archive = await packed({ 'a.txt': 'hello' })
    const buffer = new Uint8Array(archive.length + 20)
    buffer.set(archive, 7)
    expect(textOf((await unzip(buffer.subarray(7, 7 + archive.length))).get('a.txt'))).toBe('hello')
    const commented = new Uint8Array(archive.length + 9)
    commented.set(archive)
    expect(textOf((await unzip(commented)).get('a.txt'))).toBe('hello')
  })
  test('unpacks only what is wanted', async () => {
    const found = await unzip(await packed({ 'a.xml': '1', 'b.png': '2' }), (n) => n.endsWith('.xml'))
    expect([...found.keys()]).toEqual(['a.xml'])
  })
  test('leaves out what is too large, also when the archive says that it is small', async () => {
    const archive = await packed({ 'bomb.xml': '0'.repeat(5000), 'small.xml': 'fine' })
    expect([...(await unzip(archive, undefined, 1000)).keys()]).toEqual(['small.xml'])
    const lying = new Uint8Array(archive)
    const view = new DataView(lying.buffer)
    for (let at = 0; at + 4 <= lying.length; at += 1) if (view.getUint32(at, true) === 5000) view.setUint32(at, 10, true)
    expect([...(await unzip(lying, undefined, 1000)).keys()]).toEqual(['small.xml'])
  })
  test('files that were stored and not packed are read as well', async () => {
    // Made as other programs do: method 0.
    const archive = await packed({ 'a.txt': 'hello' })
    const size = deflateRawSync('hello').length
    const body = encoder.encode('hello')
    const before = archive.slice(0, 35)
    const after = archive.slice(35 + size)
    const stored = new Uint8Array([...before, ...body, ...after])
    const view = new DataView(stored.buffer)
    const directory = 35 + body.length
    view.setUint16(8, 0, true)
    view.setUint16(directory + 10, 0, true)
    view.setUint32(directory + 20, body.length, true)
    view.setUint32(stored.length - 6, directory, true)
    expect(textOf((await unzip(stored)).get('a.txt'))).toBe('hello')
  })
  test.each([
    ['nothing', new Uint8Array()],
    ['a text', encoder.encode('this is no archive at all, only words')],
    ['the beginning of one', new Uint8Array([0x50, 0x4b, 3, 4])],
  ])('of %s is refused', async (_what, bytes) => {
    await expect(unzip(new Uint8Array(bytes))).rejects.toThrow('no archive')
  })
  test('is known by its first two letters', () => {
    expect([isZip(encoder.encode('PK..')), isZip(encoder.encode('P')), isZip(new Uint8Array())]).toEqual([true, false, false])
  })
})

describe('a text in a PNG', () => {
  const chunk = (type: string, data: Uint8Array) => {
    const body = new Uint8Array([...encoder.encode(type), ...data])
    const out = new Uint8Array(body.length + 8)
    new DataView(out.buffer).setUint32(0, data.length)
    out.set(body, 4)
    new DataView(out.buffer).setUint32(body.length + 4, crc32(body))
    return out
  }
  /** One grey point, as the standard writes it. */
  const png = new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...chunk('IDAT', deflateSync(new Uint8Array([0, 128]))),
    ...chunk('IEND', new Uint8Array()),
  ])

  test('is read back, whatever it says, and the picture stays as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const written = withPngText(png, text)
        expect(pngText(written).endsWith(text)).toBe(true)
        expect(isPng(written)).toBe(true)
        expect(written.subarray(0, png.length - 12)).toEqual(png.subarray(0, png.length - 12))
        expect(written.subarray(-12)).toEqual(png.subarray(-12))
      }),
    )
  })
  test('stands in a chunk of its own with the right length and checksum, before the end', () => {
    const written = withPngText(png, 'hello 中')
    const view = new DataView(written.buffer)
    const at = png.length - 12
    const length = view.getUint32(at)
    expect(String.fromCharCode(...written.subarray(at + 4, at + 8))).toBe('iTXt')
    expect(view.getUint32(at + 8 + length)).toBe(crc32(written.subarray(at + 4, at + 8 + length)))
    expect(at + 12 + length).toBe(written.length - 12)
  })
  test('several texts are all found; a picture without one has none', () => {
    const found = pngText(withPngText(withPngText(png, 'one'), 'two'))
    expect([found.includes('one'), found.includes('two'), pngText(png)]).toEqual([true, true, ''])
  })
  test.each([
    ['no picture', encoder.encode('GIF89a')],
    ['half a picture', png.subarray(0, 40)],
    ['nothing', new Uint8Array()],
  ])('%s comes back as it is, and has no text', (_what, bytes) => {
    expect(withPngText(bytes, 'hello')).toEqual(new Uint8Array(bytes))
    expect(pngText(bytes)).toBe('')
  })
})
