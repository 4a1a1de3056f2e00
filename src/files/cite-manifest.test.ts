import { expect, test } from 'vitest'
import { citeAll } from '#domain/citation/cite.ts'
import type { CitationItem } from '#domain/citation/item.ts'
import { withManifest } from './cite-manifest.ts'
import { findManifest, manifestLines, manifestOf } from './manifest.ts'

const item = (id: string): CitationItem => ({
  id,
  kind: 'dataset',
  title: 'T',
  authors: [],
  container: null,
  publisher: null,
  date: '2025',
  url: null,
  accessed: null,
  version: null,
  language: null,
  locator: null,
  note: 'a note',
})
const claims = Array.from({ length: 150 }, (_, i) => ({ id: `claim-${i}`, value: null, status: 'reported' as const }))
const manifest = manifestOf(claims, { version: 'v', link: 'https://example.org/evidence' })

test.each(['bibtex', 'ris', 'csl-json'] as const)('%s carries what it says of its numbers, and keeps its records', (format) => {
  const plain = citeAll(format, [item('a'), item('b')])
  const text = withManifest(format, plain, manifestLines(manifest))
  expect(findManifest(text)).toEqual(manifest)
  if (format === 'bibtex') expect(text.startsWith(plain)).toBe(true)
  if (format === 'ris') {
    expect(text.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
    expect(text.match(/^ER {2}- $/gm)).toHaveLength(2)
  }
  if (format === 'csl-json') expect(JSON.parse(text)).toHaveLength(2)
})

test('a list of nothing stays nothing', () => {
  expect(withManifest('bibtex', '', ['x'])).toBe('')
  expect(withManifest('csl-json', '[]', ['x'])).toBe('[]')
})
