import { expect, test } from 'vitest'
import { flashcards } from './flashcards.ts'

test('a card is one line, and its first cell is its id', () => {
  const text = flashcards(
    [
      {
        id: 'base',
        en: { term: 'Base', definition: 'A\tnumber\nbelow.' },
        hans: { term: '基数', definition: '分母。', pinyin: 'jī shù' },
        hant: { term: '基數', definition: '分母。' },
        url: 'https://example.org/glossary/base',
      },
    ],
    ['parallax-manifest:1:x'],
  )
  const lines = text.trimEnd().split('\n')
  expect(lines.slice(0, 2)).toEqual(['#separator:tab', '#html:false'])
  expect(lines[3]).toBe('#parallax-manifest:1:x')
  const columns = lines[2]?.replace('#columns:', '').split('\t') ?? []
  expect(lines[4]?.split('\t')).toHaveLength(columns.length)
  expect(lines[4]).toBe('base\tBase\t基数\tjī shù\t基數\tA number below.\t分母。\t分母。\thttps://example.org/glossary/base')
})
