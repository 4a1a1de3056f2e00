import { expect, test } from 'vitest'
import { find } from './find.ts'
import { foldWithPositions, makeFold } from './fold.ts'
import { isNear, slipsAllowed } from './fuzzy.ts'
import { snippet, spansOf } from './highlight.ts'
import { buildIndex } from './text-index.ts'
import { words } from './tokens.ts'
import { queryTerms as wantedIn } from './query-terms.ts'

const queryTerms = (folded: string) => wantedIn(folded).map((wanted) => wanted.any[0])
const fold = makeFold({ from: '訊飛亞馬遜萬億員個職減', to: '讯飞亚马逊万亿员个职减' })
const TEXTS = [
  { title: 'Amazon announced 30,000 job cuts', body: 'The café chain said nothing. Employees were told in October.' },
  { title: '科大讯飞称覆盖1.3亿师生', body: '公司自己的数字，指覆盖而非使用。' },
  { title: '亞馬遜裁減3萬個職位', body: '' },
  { title: 'Chegg lost subscribers', body: 'Its revenue fell; 45% of staff left. See Amazon for another case.' },
]
const index = buildIndex(TEXTS.length, (i) => TEXTS[i] ?? { title: '', body: '' }, fold)
const hits = (query: string) => [...(find(index, query, fold)?.scores ?? [])].flatMap((score, i) => (score > 0 ? [i] : []))

test.each(['30,000', '3万', '3萬', '30k', '30000', '30 thousand', '３万'])('%s is one number', (text) => {
  const [token] = words(fold(text))
  expect(token?.term).toBe('=30000')
})

test.each([
  ['1.3亿', '130 million'],
  ['2.5万亿', '2.5 trillion'],
  ['0.1', '0.10'],
  ['1,576,000', '157.6万'],
])('%s and %s are one number', (a, b) => {
  expect(queryTerms(fold(a))).toEqual(queryTerms(fold(b)))
})

test('a scale ends where a word begins: "5 male" is five', () => {
  expect([...words('5 male')].map((t) => t.term)).toEqual(['=5', 'male'])
  expect([...words('in 2025, 202 firms')].map((t) => t.term)).toEqual(['in', '=2025', '=202', 'firm'])
})

test.each([
  ['訊飛', [1]],
  ['讯飞', [1]],
  ['iFlytek', [1]],
  ['iflyt', [1]],
  ['Amazon', [0, 2, 3]],
  ['亚马逊', [0, 2, 3]],
  ['裁员', [0, 2]],
  ['layoffs', [0, 2]],
  ['130 million', [1]],
  ['30k job cuts', [0, 2]],
  ['cafe', [0]],
  ['employee', [0, 3]],
  ['staff', [0, 3]],
  ['3万人', [0, 2]],
  ['三万', [0, 2]],
  ['45 percent', [3]],
  ['四成五', [3]],
  ['覆盖', [1]],
  ['盖', [1]],
  ['subscribrs', [3]],
  ['amazon chegg', [3]],
  ['zebra', []],
] as const)('%s finds %j', (query, expected) => {
  expect(hits(query)).toEqual(expected)
})

test('one letter finds what begins with it and marks nothing', () => {
  expect(hits('c')).toEqual([0, 3])
  expect(find(index, 'c', fold)?.matched).toEqual([])
})

test('titles come before the rest', () => {
  const scores = find(index, 'amazon', fold)?.scores ?? []
  expect(scores[0] ?? 0).toBeGreaterThan(scores[3] ?? 0)
})

test('says which word it took for which', () => {
  expect(find(index, 'emploees', fold)?.corrected).toEqual([{ typed: 'emploee', found: ['employee'] }])
  expect(find(index, 'employees', fold)?.corrected).toEqual([])
})

test.each(['', '  '])('%j asks for nothing', (query) => {
  expect(find(index, query, fold)).toBeNull()
})

test.each(['()[]\\', '.*+?^${}|', '—', '🙂', '[', '%'])('%j finds nothing, not everything', (query) => {
  expect(find(index, query, fold)).not.toBeNull()
  expect(hits(query)).toEqual([])
})

test('a long query and one of nonsense are answered', () => {
  expect(hits('foo '.repeat(2500))).toEqual([])
  expect(hits('裁'.repeat(10_000))).toEqual([])
})

test('slips: one below eight letters, then two, none for numbers and short words', () => {
  expect([slipsAllowed('cut'), slipsAllowed('jobs'), slipsAllowed('employee'), slipsAllowed('=30000')]).toEqual([0, 1, 2, 0])
  expect([isNear('amazn', 'amazon', 1), isNear('amzaon', 'amazon', 1), isNear('amzn', 'amazon', 1), isNear('chair', 'chain', 0)]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('a name in the query stands whole', () => {
  expect(queryTerms(fold('阿里巴巴 case'))).toEqual(['@alibaba', 'case'])
})

test('marks stand where the words stand, also after folding changed lengths', () => {
  const text = 'Ａmazon’s cafés: 3萬人'
  const { matched } = { matched: new Set(['amazon', '@amazon', 'cafe', '=30000']) }
  expect(spansOf(text, matched, fold).map(([a, b]) => text.slice(a, b))).toEqual(['Ａmazon', 'cafés', '3萬'])
  expect(foldWithPositions('é', fold).folded).toBe('e')
})

test('a snippet shows the first match with something around it', () => {
  const text = `${'word '.repeat(60)}Reuters ${'word '.repeat(60)}`
  const piece = snippet(text, new Set(['@reuters']), fold) ?? ''
  expect(piece).toContain('Reuters')
  expect(piece.length).toBeLessThan(220)
  expect(snippet(text, new Set(['nothing']), fold)).toBeNull()
})
