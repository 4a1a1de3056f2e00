import { expect, test } from 'vitest'
import { citationMeta, PUBLISHER } from './citation-meta.ts'
import { titleLanguage } from './title-language.ts'

const page = { title: 'A claim', url: 'https://a.example/x', language: 'en', keywords: ['Acme', 'Documented'], published: '2026-01-31' }
const content = (name: string, over: Partial<typeof page> | { published: null } = {}) =>
  citationMeta({ ...page, ...over }).flatMap((m) => (m.name === name ? [m.content] : []))

test('reference managers read title, author, day, language and address', () => {
  expect(
    ['citation_title', 'citation_author', 'citation_publication_date', 'citation_language', 'citation_public_url'].map((n) => content(n)),
  ).toEqual([['A claim'], [PUBLISHER], ['2026/01/31'], ['en'], ['https://a.example/x']])
  expect(content('citation_keywords')).toEqual(['Acme; Documented'])
})
test('what is not known is left out', () => {
  expect(content('citation_publication_date', { published: null })).toEqual([])
  expect(content('citation_keywords', { keywords: [] })).toEqual([])
})

test.each([
  ['Annual report', 'en', 'en'],
  ['年报', 'zh', 'zh'],
  ['Jahresbericht', 'other', undefined],
  ['[Interview on television]', 'en', undefined],
  ['[采访]', 'zh', undefined],
] as const)('“%s” (%s) is marked as %s', (title, language, lang) => {
  expect(titleLanguage({ title, language })).toBe(lang)
})
