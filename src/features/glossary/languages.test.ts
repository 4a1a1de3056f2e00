import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flashcards } from '#domain/terms/flashcards.ts'
import type { LOCALE_IDS } from '#i18n/locales.ts'
import { term } from '../../../tests/fixtures/answers.ts'
import { cardsOf } from './cards.ts'
import { byInitial, holds } from './find-term.ts'
import { inLanguages, otherNames } from './languages.ts'

describe('the names of a term in other languages', () => {
  const names = { en: 'Layoff', 'zh-Hans': '裁员', 'zh-Hant': '裁員' }
  test('leave out that of the page', () => {
    expect(otherNames(names, 'en').map((n) => n.name)).toEqual(['裁员', '裁員'])
    expect(otherNames(names, 'zh-Hans').map((n) => n.name)).toEqual(['Layoff', '裁員'])
  })
  test('that two scripts share stand once, in the first of them', () => {
    expect(otherNames({ en: 'Claim', 'zh-Hans': '主张', 'zh-Hant': '主张' }, 'en')).toEqual([{ language: 'zh-Hans', name: '主张' }])
  })
  test('are none where the term has one name only', () => {
    expect(otherNames({ en: 'GDP' }, 'en')).toEqual([])
  })
})

describe('a term in three languages', () => {
  const text = (name: string, pinyin: string | null = null) => ({ term: name, pinyin, definition: [name], quote: null })
  const texts = { en: text('Layoff'), 'zh-Hans': text('裁员', 'cái yuán'), 'zh-Hant': text('裁員', 'cái yuán') }
  test.each([
    ['en', ['en', 'zh-Hans', 'zh-Hant']],
    ['zh-Hans', ['zh-Hans', 'en', 'zh-Hant']],
    ['zh-Hant', ['zh-Hant', 'en', 'zh-Hans']],
  ] as const)('begins with the language of the page: %s', (locale, order) => {
    expect(inLanguages(texts, locale).map((t) => t.language)).toEqual(order)
  })
  test('shows a reading that both scripts share once, where it comes first', () => {
    const shown = (locale: (typeof LOCALE_IDS)[number]) =>
      inLanguages(texts, locale).flatMap((t) => (t.pinyin === null ? [] : [t.language]))
    expect([shown('en'), shown('zh-Hans'), shown('zh-Hant')]).toEqual([['zh-Hans'], ['zh-Hans'], ['zh-Hant']])
  })
  test('shows both readings where they differ, and leaves out a language that is missing', () => {
    const other = { ...texts, 'zh-Hant': text('裁員', 'cái yuan') }
    expect(inLanguages(other, 'en').map((t) => t.pinyin)).toEqual([null, 'cái yuán', 'cái yuan'])
    expect(inLanguages({ en: text('Layoff') }, 'zh-Hans').map((t) => t.text.term)).toEqual(['Layoff'])
  })
})

describe('cards of the glossary', () => {
  const terms = {
    en: [term('layoff', { term: ['Layoff'], definition: ['An ', { text: 'end', term: 'end' }, ' of work.'] }), term('robot')],
    'zh-Hans': [term('layoff', { term: ['裁员'], pinyin: 'cái yuán' })],
    'zh-Hant': [term('layoff', { term: ['裁員'] })],
  }
  const cards = cardsOf(terms, (id) => `https://example.org/${id}`)
  test('there is one for each term, its words beside each other', () => {
    expect(cards.map((c) => [c.id, c.en.term, c.hans.term, c.hans.pinyin, c.hant.term, c.url])).toEqual([
      ['layoff', 'Layoff', '裁员', 'cái yuán', '裁員', 'https://example.org/layoff'],
      ['robot', 'robot', '', '', '', 'https://example.org/robot'],
    ])
    expect(cards[0]?.en.definition).toBe('An end of work.')
  })
  test('each is one line of nine cells, whatever stands in its words', () => {
    const odd = term('odd', { term: ['Tab\there'], definition: ['Line\nbreak'] })
    const text = flashcards(
      cardsOf({ en: [odd], 'zh-Hans': [], 'zh-Hant': [] }, () => 'u'),
      ['made by hand'],
    )
    const lines = text.split('\n').filter((l) => l !== '' && !l.startsWith('#'))
    expect(lines.map((l) => l.split('\t').length)).toEqual([9])
    expect(text).toContain('\n#made by hand\n')
  })
})

test('a term is found by any part of its own name and by any of its words, in any order', () => {
  const one = term('short-time-work', { names: { en: 'Short-time work' }, definition: ['Fewer hours instead of layoffs.'] })
  const words = ['short', 'time', 'work', 'fewer', 'hours', 'instead', 'layoffs']
  fc.assert(
    fc.property(
      fc.subarray(words, { minLength: 1 }).chain((some) => fc.shuffledSubarray(some, { minLength: some.length })),
      (some) => {
        expect(holds(one, some.join('  '))).toBe(true)
        expect(holds(one, `${some.join(' ')} zebra`)).toBe(false)
      },
    ),
    { numRuns: 30 },
  )
})

test('under the letters every term stands once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', '#')), (initials) => {
      const terms = initials.map((initial, i) => term(`t${i}`, { initial }))
      const groups = byInitial(terms)
      expect(new Set(groups.map((g) => g.initial)).size).toBe(groups.length)
      expect(groups.flatMap((g) => g.terms.map((t) => t.id)).sort()).toEqual(terms.map((t) => t.id).sort())
      for (const { initial, terms: some } of groups) expect(some.every((t) => t.initial === initial)).toBe(true)
    }),
    { numRuns: 30 },
  )
})
