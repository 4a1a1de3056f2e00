import { describe, expect, test } from 'vitest'
import { cite, citeAll, citeHtml } from './cite.ts'
import type { CitationItem } from './item.ts'

const claim: CitationItem = {
  id: 'parallax-amazon-cuts',
  kind: 'dataset',
  title: 'Amazon announced about 30,000 office job cuts.',
  authors: [{ organisation: 'Parallax' }],
  container: 'Parallax',
  publisher: 'Parallax',
  date: '2026-11-23',
  url: 'https://parallax.example/evidence/amazon-cuts',
  accessed: '2026-12-01',
  version: '3f2a91c',
  language: 'en',
  locator: null,
  note: 'Said by Amazon. Status: Documented',
}
const article: CitationItem = {
  ...claim,
  id: 'caixin-2025-10',
  kind: 'article',
  title: '亚马逊裁员“3万人”',
  authors: [
    { family: '张', given: '三' },
    { family: 'Smith', given: 'Jane Ann' },
  ],
  container: '财新',
  publisher: null,
  date: '2025-10',
  url: null,
  accessed: null,
  version: null,
  language: 'zh',
  note: null,
}

describe('text styles', () => {
  test('a claim of the dataset', () => {
    expect(cite('apa', claim)).toBe(
      'Parallax. (2026, November 23). Amazon announced about 30,000 office job cuts (Version 3f2a91c) [Data set]. https://parallax.example/evidence/amazon-cuts',
    )
    expect(cite('chicago', claim)).toBe(
      'Parallax. “Amazon announced about 30,000 office job cuts.” Version 3f2a91c, November 23, 2026. Accessed December 1, 2026. https://parallax.example/evidence/amazon-cuts.',
    )
    expect(cite('mla', claim)).toBe(
      'Parallax. “Amazon announced about 30,000 office job cuts.” Version 3f2a91c, 23 Nov. 2026, https://parallax.example/evidence/amazon-cuts. Accessed 1 Dec. 2026.',
    )
    expect(cite('gbt7714', claim)).toBe(
      'Parallax. Amazon announced about 30,000 office job cuts: version 3f2a91c[DS/OL]. (2026-11-23)[2026-12-01]. https://parallax.example/evidence/amazon-cuts.',
    )
  })

  test('a Chinese article with a month, no address, and names of both kinds', () => {
    expect(cite('apa', article)).toBe('张三, & Smith, J. A. (2025, October). 亚马逊裁员“3万人”. 财新.')
    expect(cite('chicago', article)).toBe('张三, and Jane Ann Smith. “亚马逊裁员‘3万人’.” 财新, October 2025.')
    expect(cite('mla', article)).toBe('张三, and Jane Ann Smith. “亚马逊裁员‘3万人’.” 财新, Oct. 2025.')
    expect(cite('gbt7714', article)).toBe('张三, SMITH J A. 亚马逊裁员“3万人”[N]. 财新, 2025-10.')
  })

  test('without author and date', () => {
    const bare: CitationItem = {
      ...claim,
      kind: 'webpage',
      authors: [],
      container: null,
      publisher: null,
      date: null,
      version: null,
      title: 'Who counts?',
    }
    expect(cite('apa', bare)).toBe('Who counts? (n.d.). Retrieved December 1, 2026, from https://parallax.example/evidence/amazon-cuts')
    expect(cite('chicago', bare)).toMatch(/^“Who counts\?” Accessed/)
    expect(cite('gbt7714', bare)).toMatch(/^Who counts\?\[EB\/OL\]\. \[2026-12-01\]\./)
  })

  test('many authors are cut where each style cuts', () => {
    const many = { ...article, authors: ['一', '二', '三', '四'].map((given) => ({ family: '李', given })) }
    expect(cite('gbt7714', many)).toMatch(/^李一, 李二, 李三, 等\. /)
    expect(cite('mla', many)).toMatch(/^李一, et al\. /)
    expect(cite('apa', many)).toMatch(/^李一, 李二, 李三, & 李四\. \(/)
  })

  test.each([
    ['2025', '(2025).', '2025.', '(2025)'],
    ['2025-Q3', '(2025, Q3).', 'Q3 2025.', '(2025)'],
    ['2025-09', '(2025, September).', 'September 2025.', '(2025-09)'],
    ['2025-09-05', '(2025, September 5).', 'September 5, 2025.', '(2025-09-05)'],
  ])('a date of precision %s', (date, apa, chicago, gb) => {
    expect(cite('apa', { ...claim, date })).toContain(apa)
    expect(cite('chicago', { ...claim, date })).toContain(chicago)
    expect(cite('gbt7714', { ...claim, date })).toContain(gb)
  })
})

test('several items make one text that each format takes as a whole', () => {
  const both = [claim, article]
  expect(citeAll('apa', both).split('\n')).toHaveLength(2)
  expect(citeAll('bibtex', both).match(/^@/gm)).toHaveLength(2)
  expect(citeAll('ris', both).match(/^ER {2}- /gm)).toHaveLength(2)
  expect(JSON.parse(citeAll('csl-json', both))).toHaveLength(2)
})

describe('for word processors', () => {
  test('a newspaper is slanted in the styles that ask for it, Chinese is not, nothing of a title is markup', () => {
    const english = { ...article, title: 'Jobs <b>& AI</b>', container: 'The Times', authors: [] }
    expect(citeHtml('apa', [english])).toBe('<p>Jobs &lt;b&gt;&amp; AI&lt;/b&gt;. (2025, October). <i>The Times</i>.</p>')
    expect(citeHtml('mla', [english])).toContain('<i>The Times</i>')
    expect(citeHtml('chicago', [english])).toContain('<i>The Times</i>')
    expect(citeHtml('gbt7714', [english])).not.toContain('<i>')
    expect(citeHtml('apa', [article])).not.toContain('<i>')
  })
  test('what stands for itself is slanted in APA, and each citation is a paragraph', () => {
    expect(citeHtml('apa', [claim, article])).toMatch(
      /^<p>Parallax.*<i>Amazon announced about 30,000 office job cuts<\/i>.*<\/p><p>.*<\/p>$/,
    )
  })
  test('without its tags the HTML says what the text says', () => {
    for (const style of ['apa', 'chicago', 'mla', 'gbt7714'] as const)
      expect(
        citeHtml(style, [claim])
          ?.replace(/<[^>]+>/g, '')
          .replaceAll('&quot;', '"'),
      ).toBe(cite(style, claim))
  })
  test('formats for programs have none', () => {
    expect(citeHtml('bibtex', [claim])).toBeNull()
  })
})
