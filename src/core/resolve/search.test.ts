import { expect, test } from 'vitest'
import { claim, smallContent, source } from '../../../tests/fixtures/small-content.ts'
import { makeFold } from '#domain/search/fold.ts'
import { characterPairs } from '#prerender/character-pairs.ts'
import type { Locale } from '#i18n/locales.ts'
import { resolveSearch } from './search.ts'

const content = smallContent(
  { claims: [claim('a')], sources: [source('paper', { publisher: '財新', title: '讯飞' })] },
  { claims: { a: { label: '裁減職位', statement: 'Only English.' } } },
)
const context = (locale: Locale) => ({ ...content(locale), pairsOf: characterPairs })
const { pairs, version } = resolveSearch(context('en'))
const fold = makeFold(pairs)

test('both scripts of every character in the wording and the sources fold to one', () => {
  expect(fold('裁減職位')).toBe('裁减职位')
  expect(fold('財新')).toBe('财新')
  // The content has only the simplified form; a reader who types the traditional one still finds it.
  expect(fold('訊飛')).toBe('讯飞')
  expect(fold('裁减职位 财新 讯飞')).toBe('裁减职位 财新 讯飞')
})

test('only what occurs is listed, one character for one', () => {
  expect(pairs.from).not.toContain('機')
  expect([...pairs.from]).toHaveLength([...pairs.to].length)
  expect(new Set(pairs.from).size).toBe([...pairs.from].length)
  expect([...pairs.from].filter((c) => pairs.to.includes(c))).toEqual([])
})

test('is the same for every language, and says which content it belongs to', () => {
  expect(resolveSearch(context('zh-Hant')).pairs).toEqual(pairs)
  expect(version).toBe('v')
})
