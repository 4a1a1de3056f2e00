import { expect, test } from 'vitest'
import { resolveDeck } from '#core/resolve/decks.ts'
import { resolveNumberPrints } from '#core/resolve/ledger.ts'
import { shownSlide, tiedText, tiesIn } from '#domain/deck/tied-text.ts'
import { parseClaimRef } from '#domain/quantity-of.ts'
import type { BuiltInSlide } from '#schema/deck.ts'
import type { RichText } from '#schema/rich-text.ts'
import { DATA } from './dataset.ts'

const { prints } = resolveNumberPrints({ data: DATA, locale: 'en', version: 'v' })
const textsOf = (slide: BuiltInSlide): RichText[] => [
  slide.line ?? [],
  slide.notes,
  ...('title' in slide ? [slide.title] : []),
  ...('body' in slide ? [slide.body] : []),
]
const decks = [...DATA.decks.keys()].flatMap((id) => resolveDeck(id, { data: DATA, locale: 'en', version: 'v' }) ?? [])
const texts = decks.flatMap((deck) => deck.slides.flatMap(textsOf))

test('in a copied deck every number stands, also one that rests on a point of a series', () => {
  const ties = texts.flatMap((text) => tiesIn(tiedText(text, prints), prints))
  expect(ties.length).toBeGreaterThan(5)
  expect(ties.filter((t) => t.standing !== 'stands')).toEqual([])
})

test('when any input of a computed number is corrected or withdrawn, a copied deck says so', () => {
  const checks = new Set(texts.flatMap((text) => text.flatMap((p) => (typeof p === 'object' && 'check' in p ? [p.check] : []))))
  expect(checks.size).toBeGreaterThan(3)
  for (const id of checks) {
    for (const ref of DATA.checks.get(id)?.inputs ?? []) {
      const input = DATA.claims.get(parseClaimRef(ref).id)
      if (!input?.quantity) throw new Error(ref)
      const claims = new Map([...DATA.claims, [input.id, { ...input, speaker: 'another' }]])
      const later = resolveNumberPrints({ data: { ...DATA, claims }, locale: 'en', version: 'v2' }).prints
      const [said = []] = texts.filter((text) => text.some((p) => typeof p === 'object' && 'check' in p && p.check === id))
      expect(
        tiesIn(tiedText(said, prints), later).map((t) => t.standing),
        `${id} ${ref}`,
      ).toContain('changed')
    }
  }
})

test('a copied slide is shown with its numbers, each leading to its claim', () => {
  const line = tiedText(['Up ', { text: '1 %', claim: 'a', check: 'b' }], { a: 'x', '=b': 'y' })
  const slide = { kind: 'section', id: 's', line, showLine: true, notes: '', seconds: null, title: 'T' } as const
  const marks = { changed: (w: string) => w, withdrawn: (w: string) => w }
  expect(shownSlide(slide, null, marks).line).toEqual(['Up ', { text: '1 %', claim: 'a', check: 'b' }])
})
