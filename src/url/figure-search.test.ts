import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCompared, readFigureFilter, readFigureView, readFullScreen, writeCompared, writeFigureView } from './figure-search.ts'
import type { SearchNotice } from './search.ts'

describe('view', () => {
  it('reads what it writes, per figure, and drops the default', () => {
    const one = writeFigureView(null, 'a-b', 'table', false)
    const two = writeFigureView(one, 'c', 'sources', false)
    const params = new URLSearchParams({ view: two ?? '' })
    expect([readFigureView(params, 'a-b'), readFigureView(params, 'c'), readFigureView(params, 'd')]).toEqual(['table', 'sources', 'chart'])
    expect(writeFigureView(writeFigureView(two, 'c', 'chart', false), 'a-b', 'chart', false)).toBeNull()
  })
  it('is a bare word on the figure’s own page', () => {
    expect(writeFigureView(null, 'a', 'table', true)).toBe('table')
    expect(readFigureView(new URLSearchParams('view=table'), 'a')).toBe('table')
  })
  it('reports what it does not know', () => {
    const notices: SearchNotice[] = []
    expect(readFigureView(new URLSearchParams('view=pie'), 'a', notices)).toBe('chart')
    expect(notices).toEqual([{ parameter: 'view', value: 'pie' }])
  })
})

describe('full screen', () => {
  it('takes an id and reports anything else', () => {
    const notices: SearchNotice[] = []
    expect(readFullScreen(new URLSearchParams('full-screen=robots-installed'), notices)).toBe('robots-installed')
    expect(readFullScreen(new URLSearchParams('full-screen=../x'), notices)).toBeNull()
    expect(notices).toHaveLength(1)
  })
})

describe('filter of the gallery', () => {
  const known = { countries: ['US', 'CN'], companies: ['amazon'], themes: ['skills'] }
  it('reads known values', () => {
    expect(readFigureFilter(new URLSearchParams('country=CN&company=amazon&theme=skills&q=jobs'), known)).toEqual({
      country: 'CN',
      company: 'amazon',
      theme: 'skills',
      q: 'jobs',
      notices: [],
    })
  })
  it('falls back and reports unknown ones', () => {
    const { country, theme, notices } = readFigureFilter(new URLSearchParams('country=FR&theme=magic'), known)
    expect([country, theme]).toEqual([null, null])
    expect(notices.map((n) => n.parameter)).toEqual(['country', 'theme'])
  })
})

describe('points compared', () => {
  it('reads what it writes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('headcount', 'p-2'), fc.constantFrom('us', 'amazon-headcount'), fc.nat(9999)), { maxLength: 2 }),
        (picks) => {
          const compared = { figure: 'amazon-headcount', points: picks.map(([p, s, i]) => `${p}/${s}:${i}`) }
          expect(readCompared(writeCompared(compared))).toEqual(compared)
        },
      ),
    )
  })
  it('reports what is no pair of points', () => {
    const notices: SearchNotice[] = []
    for (const raw of ['a~b', 'a~x/y:1~x/y:2~x/y:3', '../x', 'a~x/y:<b>']) expect(readCompared(raw, notices)).toBeNull()
    expect(notices).toHaveLength(4)
    expect(readCompared(null)).toBeNull()
  })
})
