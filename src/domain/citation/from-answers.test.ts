import { expect, test } from 'vitest'
import type { ClaimAnswer, SourceAnswer } from '#schema/api.ts'
import { cite } from './cite.ts'
import { claimItems, sourceItem } from './from-answers.ts'

const filing: SourceAnswer = {
  id: 'amazon-10k-2025',
  publisher: 'Amazon',
  organisation: 'amazon',
  title: 'Form 10-K, fiscal year 2025',
  language: 'en',
  date: '2026-02-06',
  original: { url: 'https://www.sec.gov/x', opened: true, from: 'document' },
  copy: null,
  locator: 'Item 1',
  documentType: 'filing',
  credible: true,
  retrievedOn: '2026-11-20',
}
const press: SourceAnswer = {
  ...filing,
  id: 'caixin',
  publisher: '财新',
  title: '亚马逊裁员',
  language: 'zh',
  date: '2025-10',
  original: null,
  copy: { publisher: '新浪转载', url: null },
  locator: null,
  documentType: 'press',
  retrievedOn: null,
}

test('a filing is cited by its organisation, named once', () => {
  expect(cite('apa', sourceItem(filing))).toBe('Amazon. (2026, February 6). Form 10-K, fiscal year 2025. https://www.sec.gov/x')
  expect(cite('gbt7714', sourceItem(filing))).toBe(
    'Amazon. Form 10-K, fiscal year 2025[R/OL]. (2026-02-06)[2026-11-20]. https://www.sec.gov/x.',
  )
})

test('the press is cited by its paper, and a copy that was read is said', () => {
  expect(cite('gbt7714', sourceItem(press))).toBe('亚马逊裁员[N]. 财新, 2025-10.')
  expect(cite('bibtex', sourceItem(press))).toContain('新浪转载')
  const known: SourceAnswer = {
    ...press,
    original: { url: 'https://paper.example/1', opened: false, from: 'search-result' },
    copy: { publisher: '新浪转载', url: 'https://copy.example/1' },
  }
  expect(sourceItem(known)).toMatchObject({
    url: 'https://paper.example/1',
    note: 'Published at this address, not opened there. Read in a copy: 新浪转载 <https://copy.example/1>',
  })
  expect(sourceItem({ ...known, original: null })).toMatchObject({ url: 'https://copy.example/1', note: 'Read in a copy: 新浪转载' })
})

test('a claim comes first, with version, link and day, then its first three sources', () => {
  const sources = [filing, press, filing, press].map((s, i) => ({ ...s, id: `s${i}`, relation: 'own' as const }))
  const answer: Pick<ClaimAnswer, 'claim' | 'sources'> = {
    claim: {
      id: 'amazon-headcount-2025',
      country: 'US',
      scope: null,
      company: 'amazon',
      indicator: null,
      label: ['Headcount'],
      statement: ['Amazon employed ', { text: '1,576,000', claim: 'amazon-headcount-2025' }, ' people.'],
      value: null,
      from: null,
      asOf: '2025-12-31',
      saidOn: null,
      speaker: { id: 'amazon', name: 'Amazon', role: null, kind: 'company' },
      aboutItself: true,
      selfReported: true,
      forecast: false,
      status: 'documented',
      coding: { replacement: 'context', empowerment: 'context' },
      mechanism: [],
      attribution: null,
      documentTypes: [],
      credit: '',
      point: null,
    },
    sources,
  }
  const items = claimItems(answer, {
    url: 'https://parallax.example/evidence/amazon-headcount-2025',
    version: '3f2a',
    date: '2026-11-23',
    accessed: '2026-12-01',
    language: 'en',
  })
  expect(items.map((i) => i.id)).toEqual(['parallax-amazon-headcount-2025', 's0', 's1', 's2'])
  const [own] = items
  if (!own) throw new Error('no item')
  expect(cite('apa', own)).toBe(
    'Parallax. (2026, November 23). Amazon employed 1,576,000 people (Version 3f2a) [Data set]. https://parallax.example/evidence/amazon-headcount-2025',
  )
})
