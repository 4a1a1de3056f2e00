import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText, type RichText } from '#schema/rich-text.ts'
import { claimsInWords, hasTies, ownText, renewedText, shownSlide, shownText, tiedText, tiesIn } from './tied-text.ts'

const MARKS = { changed: (w: string) => `${w} (changed)`, withdrawn: (w: string) => `${w} (withdrawn)` }
const PRINTS = { 'amazon-cuts': 'abc', 'chegg-cuts': 'def', '=share': 'ghi' }
const SENTENCE: RichText = [
  'Amazon ended ',
  { text: '14,000', claim: 'amazon-cuts' },
  ' jobs, ',
  { text: '4 %', check: 'share', claim: 'chegg-cuts' },
  '.',
]

test('numbers go into a text of one’s own and come back with their claims', () => {
  const text = tiedText(SENTENCE, PRINTS)
  expect(text).toBe('Amazon ended [14,000](amazon-cuts@abc) jobs, [4 %](chegg-cuts@def=share@ghi).')
  expect(shownText(text, PRINTS, MARKS)).toEqual(SENTENCE)
  const piece = fc.oneof(
    fc.string().filter((s) => s !== '' && !/[[\]()]/.test(s)),
    fc.record({ text: fc.stringMatching(/^[0-9,.万 %]{1,12}$/), claim: fc.constantFrom('amazon-cuts', 'chegg-cuts', 'gone') }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const shown = shownText(tiedText(pieces, PRINTS), PRINTS, { changed: (w) => w, withdrawn: (w) => w })
      expect(plainText(shown)).toBe(plainText(pieces))
    }),
  )
})

test('a number whose claim changed or went says so, and one that was looked at again does not', () => {
  const text = tiedText(SENTENCE, PRINTS)
  const later = { 'amazon-cuts': 'xyz', 'chegg-cuts': '-def', '=share': '-ghi' }
  expect(plainText(shownText(text, later, MARKS))).toBe('Amazon ended 14,000 (changed) jobs, 4 % (withdrawn).')
  expect(tiesIn(text, later).map((t) => t.standing)).toEqual(['changed', 'withdrawn'])
  expect(tiesIn(text, null).map((t) => t.standing)).toEqual(['stands', 'stands'])
  expect(plainText(shownText(renewedText(text, later), { ...later, '=share': 'ghi' }, MARKS))).toBe('Amazon ended 14,000 jobs, 4 %.')
})

test('a computed number changes with any of its inputs; one that was tied before that was known, with its first', () => {
  const text = tiedText(SENTENCE, PRINTS)
  expect(tiesIn(text, { ...PRINTS, '=share': 'other' }).map((t) => t.standing)).toEqual(['stands', 'changed'])
  const before = '[4 %](chegg-cuts@def=share)'
  expect(tiesIn(before, { ...PRINTS, '=share': 'other' }).map((t) => t.standing)).toEqual(['stands'])
  expect(tiesIn(before, { ...PRINTS, 'chegg-cuts': 'new' }).map((t) => t.standing)).toEqual(['changed'])
})

test('brackets that are no tie stay what was typed', () => {
  for (const text of ['[see](https://example.org)', '[a](B)', '[a] (b)', 'x [y]', '[a](b c)', '[](a)'])
    expect(shownText(text, PRINTS, MARKS), text).toEqual([text])
})

test('a slide is shown with the claims of its words; too long a text is kept plain', () => {
  const slide = {
    kind: 'text',
    id: 'a',
    line: '[1](amazon-cuts)',
    showLine: true,
    notes: '[2](gone)',
    seconds: null,
    title: 'T',
    body: '',
  } as const
  expect(hasTies(slide)).toBe(true)
  const shown = shownSlide(slide, PRINTS, MARKS)
  expect(claimsInWords(shown)).toEqual(['amazon-cuts'])
  expect(plainText(shown.notes)).toBe('2 (withdrawn)')
  expect(ownText(SENTENCE, PRINTS, 40)).toBe(plainText(SENTENCE))
})
