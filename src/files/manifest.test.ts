import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareManifest, type ClaimNow } from '#domain/compare-manifest.ts'
import type { FileManifest } from '#schema/manifest.ts'
import { STATUSES } from '#schema/vocabulary.ts'
import { findManifest, manifestLines, manifestOf, manifestText } from './manifest.ts'
import { pngText, withPngText } from './png-text.ts'
import { readManifest } from './read-file.ts'
import { xlsx } from './xlsx.ts'
import { zip } from './zip.ts'

const value = (n: number, full = `${n} jobs`) => ({ text: `${n}`, full, quantity: { value: n, unit: 'jobs' as const } })
const where = { version: 'abc', link: 'https://example.org/zh-Hans/figures/x?lens=told' }
const claims = [
  { id: 'a', value: value(30_000, '3 万个岗位 <&">'), status: 'reported' as const },
  { id: 'b', value: null, status: 'documented' as const },
]
const manifest = manifestOf([...claims, ...claims], where)
const bytesOf = (text: string) => new TextEncoder().encode(text)
/** The smallest PNG: one pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
)

describe('a manifest comes back as it went in', () => {
  test('each claim once, with its words', () => {
    expect(manifest.claims).toEqual([
      { id: 'a', said: '3 万个岗位 <&">', quantity: { value: 30_000, unit: 'jobs' }, status: 'reported' },
      { id: 'b', said: null, quantity: null, status: 'documented' },
    ])
  })
  test.each([
    ['CSV', bytesOf(`\uFEFFid,value\r\na,30000\r\n${manifestText(manifest)}\r\n`)],
    ['SVG', bytesOf(`<svg><metadata>${manifestText(manifest)}</metadata></svg>`)],
    ['JSON', bytesOf(JSON.stringify({ manifest: manifestLines(manifest) }))],
    ['Markdown', bytesOf(`# x\n<!-- ${manifestText(manifest)} -->`)],
    ['PNG', withPngText(PIXEL, manifestText(manifest))],
  ])('%s', async (_, bytes) => {
    expect(await readManifest(new Uint8Array(bytes))).toEqual(manifest)
  })
  test('a workbook', async () => {
    const blob = await xlsx('x', [['id'], ['a']], [10], manifestLines(manifest))
    expect(await readManifest(new Uint8Array(await blob.arrayBuffer()))).toEqual(manifest)
  })
  test('any number of claims, in lines that a cell can hold', () => {
    const many = fc.array(fc.record({ id: fc.string(), status: fc.constantFrom(...STATUSES), said: fc.option(fc.string()) }), {
      maxLength: 450,
    })
    fc.assert(
      fc.property(many, (all) => {
        const made = manifestOf(
          all.map(({ said, ...c }) => ({ ...c, value: said === null ? null : value(1, said) })),
          where,
        )
        const lines = manifestLines(made)
        expect(findManifest(`…${lines.join('\r\n')}…`)).toEqual(made)
      }),
      { numRuns: 30 },
    )
    const long = manifestOf(
      Array.from({ length: 300 }, (_, i) => ({
        id: `a-rather-long-id-of-a-claim-${i}`,
        value: value(i, '三十万个岗位，约'),
        status: 'reported' as const,
      })),
      where,
    )
    for (const line of manifestLines(long)) expect(line.length).toBeLessThan(32_767)
  })
})

describe('what says nothing', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['a foreign picture', PIXEL],
    ['a broken archive', bytesOf('PK\u0003\u0004 no')],
    ['a mark without sense', bytesOf('parallax-manifest:1:e30 parallax-manifest:1:%%%')],
  ])('%s', async (_, bytes) => {
    expect(await readManifest(new Uint8Array(bytes))).toBeNull()
  })
  test('an archive of something else', async () => {
    expect(await readManifest(new Uint8Array(await (await zip({ 'a.txt': manifestText(manifest) })).arrayBuffer()))).toBeNull()
  })
  test('bytes that are no PNG stay as they are', () => {
    expect([...withPngText(bytesOf('x'), 'y')]).toEqual([...bytesOf('x')])
    expect(pngText(PIXEL)).toBe('')
  })
})

test('each number compared with its claim of today, the most serious first', () => {
  const said = (id: string): FileManifest['claims'][number] => ({
    id,
    said: '30 jobs',
    quantity: { value: 30, unit: 'jobs' },
    status: 'reported',
  })
  const now: Record<string, Omit<ClaimNow, 'id'>> = {
    same: { value: value(30), status: 'reported', isWithdrawn: false },
    graded: { value: value(30), status: 'supported', isWithdrawn: false },
    other: { value: value(31), status: 'reported', isWithdrawn: false },
    emptied: { value: null, status: 'reported', isWithdrawn: false },
    gone: { value: value(30), status: 'reported', isWithdrawn: true },
  }
  const checked = compareManifest(
    { manifest: 1, ...where, claims: ['same', 'graded', 'other', 'nobody', 'emptied', 'gone'].map(said) },
    (id) => {
      const found = now[id]
      return found ? { id, ...found } : null
    },
  )
  expect(checked.map((c) => `${c.before.id}: ${c.verdict}`)).toEqual([
    'gone: withdrawn',
    'other: corrected',
    'emptied: corrected',
    'graded: status',
    'nobody: unknown',
    'same: stands',
  ])
})
