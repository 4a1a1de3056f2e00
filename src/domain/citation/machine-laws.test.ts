import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cite, citeAll } from './cite.ts'
import type { CitationItem, CitationName } from './item.ts'

// Whatever a title or a name holds, another program reads it as it was written.

const character = fc.constantFrom(...'abz AZ 019 &%$#_{}~^\\"\'<>@,;:-–—/().!?“”’张裁员机器人é', ' ')
/** Words without spaces at their ends or twice, as a title has them, and without two hyphens or apostrophes, which LaTeX reads as one sign. */
const words = fc
  .array(character, { minLength: 1, maxLength: 24 })
  .map((c) => `T${c.join('')}x`.replace(/\s+/g, ' ').replace(/(-|'|, ?)(?:\1|[ ,])+/g, '$1'))
const name = fc.oneof(
  fc.record({ organisation: words }),
  fc.record({ family: fc.constantFrom('张', 'O’Neil', 'Smith', 'García'), given: fc.constantFrom('三', 'Ann', 'J. A.') }),
)
const item: fc.Arbitrary<CitationItem> = fc.record({
  id: fc.constant('parallax-a'),
  // The reader of RIS calls those who wrote for a newspaper reporters.
  kind: fc.constantFrom('report' as const, 'webpage' as const),
  title: words,
  authors: fc.array(name, { minLength: 1, maxLength: 3 }),
  container: fc.constant(null),
  publisher: words,
  date: fc.constantFrom('2025', '2025-10', '2025-10-28'),
  url: fc.constantFrom('https://example.org/a_b?x=1&y=%20#z', 'https://example.org/路径'),
  accessed: fc.constant('2026-01-02'),
  version: fc.constant(null),
  language: fc.constantFrom('en', 'zh-Hans'),
  locator: fc.constant(null),
  note: fc.option(words),
})

/** In RIS a comma makes two names of one. */
const withoutComma = (a: CitationName): CitationName =>
  'organisation' in a ? { organisation: a.organisation.replace(/ ?, ?/g, ' ').trim() } : a

test.each(['bibtex', 'ris', 'csl-json'] as const)('%s: title, names, date and address come back', (style) => {
  fc.assert(
    fc.property(item, (given) => {
      const [back, ...more] = new Cite(cite(style, given)).data
      expect(more).toEqual([])
      expect(back?.title).toBe(given.title)
      // Some programs write an address in escapes; it is the same address.
      expect(decodeURI(back?.URL ?? '')).toBe(decodeURI(given.url ?? ''))
      // An organisation stays whole, under whichever name a program keeps it.
      expect(back?.author?.map((a) => (Object.keys(a).length === 1 ? { organisation: Object.values(a)[0] } : a))).toEqual(
        style === 'ris' ? given.authors.map(withoutComma) : given.authors,
      )
      expect(back?.issued?.['date-parts']).toEqual([given.date?.split('-').map(Number)])
    }),
    { numRuns: 40 },
  )
})

test('a list has as many records as items, in their order', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('bibtex' as const, 'ris' as const, 'csl-json' as const),
      fc.array(item, { minLength: 1, maxLength: 4 }),
      (style, items) => {
        const named = items.map((i, at) => ({ ...i, id: `parallax-${at}` }))
        expect(new Cite(citeAll(style, named)).data.map((d) => d.title)).toEqual(items.map((i) => i.title))
      },
    ),
    { numRuns: 20 },
  )
})

test('a firm with a comma in its name is no person in RIS either', () => {
  const [given] = fc.sample(item, 1)
  if (!given) throw new Error('a sample is there')
  const text = cite('ris', {
    ...given,
    authors: [{ organisation: 'Challenger, Gray & Christmas' }],
    publisher: 'Challenger, Gray & Christmas',
  })
  expect(new Cite(text).data[0]?.author).toEqual([{ literal: 'Challenger Gray & Christmas' }])
  expect(text).toContain('PB  - Challenger, Gray & Christmas')
})
