import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { makeMarker, type Run, type TermForm } from './mark.ts'

const forms: TermForm[] = [
  ['layoff', 'layoff'],
  ['announced job cuts', 'announced-cuts'],
  ['job cuts', 'layoff'],
  ['10-K', 'annual-report'],
  ['N+', 'n-plus'],
  ['AI agent', 'ai-agent'],
  ['裁员', 'layoff'],
  ['宣布的裁员', 'announced-cuts'],
  ['失业率', 'unemployment-rate'],
  ['青年失业率', 'youth-unemployment'],
]
const mark = makeMarker(forms)
const marked = (text: string, seen = new Set<string>()) =>
  mark(text, seen).flatMap((run) => (typeof run === 'string' ? [] : [`${run.text}=${run.term}`]))
const joined = (runs: readonly Run[]) => runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')

describe('terms in running text', () => {
  it('are found once, at their first use, in any case and in the plural', () => {
    expect(marked('Layoffs came. More layoffs followed.')).toEqual(['Layoffs=layoff'])
  })
  it('are whole words in English', () => {
    expect(marked('playoffs, layoff-like, 110-K, WARN+')).toEqual([])
    expect(marked('a 10-K, and “N+” pay; an AI agent.')).toEqual(['10-K=annual-report', 'N+=n-plus', 'AI agent=ai-agent'])
  })
  it('are the longest that stands there, also when that one was marked before', () => {
    expect(marked('announced job cuts and announced job cuts')).toEqual(['announced job cuts=announced-cuts'])
    expect(marked('青年失业率高于失业率')).toEqual(['青年失业率=youth-unemployment', '失业率=unemployment-rate'])
    expect(marked('宣布的裁员', new Set(['announced-cuts']))).toEqual([])
  })
  it('are not marked again in a later text', () => {
    const seen = new Set<string>()
    expect([marked('A layoff.', seen), marked('A layoff, a 10-K.', seen)]).toEqual([['layoff=layoff'], ['10-K=annual-report']])
  })
})

const pieces = fc.oneof(fc.constantFrom(...forms.map(([form]) => form), ' ', '，', 's', '-', '.'), fc.string({ maxLength: 6 }))
test('no text is lost or changed, no term is marked twice, and what is marked is a form of its term', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      const seen = new Set<string>()
      const runs = mark(text, seen)
      expect(joined(runs)).toBe(text)
      const found = runs.filter((run) => typeof run !== 'string')
      expect(new Set(found.map((run) => run.term)).size).toBe(found.length)
      expect([...seen].sort()).toEqual(found.map((run) => run.term).sort())
      for (const { text: words, term } of found) {
        const known = forms.filter(([, id]) => id === term).map(([form]) => form.toLowerCase())
        const isForm = (form: string) =>
          words.toLowerCase() === form || words.toLowerCase() === `${form}s` || (form.endsWith('+') && words.toLowerCase().startsWith(form))
        expect(known.some(isForm)).toBe(true)
      }
    }),
  )
})

test('without terms a text stays as it is', () => {
  expect(makeMarker([])('layoff', new Set())).toEqual(['layoff'])
  expect(mark('', new Set())).toEqual([])
})

test('a form that ends with a plus takes the number that follows along', () => {
  const marker = makeMarker([['N+', 'severance']])
  expect(marker('paid N+1+1: one month', new Set())).toEqual(['paid ', { text: 'N+1+1', term: 'severance' }, ': one month'])
  expect(marker('N+3.5 at most', new Set())).toEqual([{ text: 'N+3.5', term: 'severance' }, ' at most'])
  expect(marker('N+补偿', new Set())).toEqual([{ text: 'N+', term: 'severance' }, '补偿'])
})

test('a Chinese form that lies across other words is not the term', () => {
  const marker = makeMarker([
    ['国企', 'state-owned'],
    ['同比', 'year-on-year'],
    ['年增', 'year-on-year'],
    ['流量', 'traffic'],
  ])
  for (const text of ['一家中国企业', '裁減相同比例', '較上年增加', '现金流量表']) expect(marker(text, new Set())).toEqual([text])
  expect(marker('央企与国企', new Set())).toEqual(['央企与', { text: '国企', term: 'state-owned' }])
  expect(marker('同比增长', new Set())).toEqual([{ text: '同比', term: 'year-on-year' }, '增长'])
})
