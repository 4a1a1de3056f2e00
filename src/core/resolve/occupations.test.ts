import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { OccupationAnswer, OccupationsAnswer } from '#schema/occupations.ts'
import { ContentError } from '../load-content.ts'
import { smallContent, source } from '../../../tests/fixtures/small-content.ts'
import { occupationCodes, resolveOccupation, resolveOccupationNames, resolveOccupations } from './occupations.ts'

const measure = (id: string, ships: 'values' | 'ranks') => ({ id, year: '2025', ships, licence: 'cc-by-4.0', sources: ['table'] })
/** Four groups of three digits, two of them in one of two; a measure given in values and one of which only the order is published. */
const table = (over: Record<string, unknown> = {}) => ({
  id: 'groups',
  measures: [measure('ilo', 'values'), measure('aioe', 'ranks')],
  weights: { jobs: 'table', shares: 'table', crosswalk: 'table', titles: 'table' },
  left: { microsoft: 1, claudePercent: 1, peers: [] },
  levels: [
    {
      digits: 3,
      codes: ['211', '212', '221', '411'],
      jobs: [100, null, 50, 300],
      columns: { ilo: [0.5, 0.2, 0.1, 0.9], aioe: [2, null, 3, 1] },
      shares: { USA: [1, 2, 0, null] },
    },
    { digits: 2, codes: ['21', '41'], jobs: [100, 300], columns: { ilo: [0.4, 0.9], aioe: [2, 1] }, shares: { USA: [3, 4] } },
  ],
  units: { codes: ['2111', '2112', '4110'], means: [0.1, 0.2, 0.3], classes: ['none', 'minimal', 'gradient-1'] },
  china: {
    mix: {
      groups: ['clerks', 'services'],
      counts: [{ id: 'census', asOf: '2020', scope: 'national', source: 'table', shares: [12, 30] }],
    },
    families: {
      source: 'table',
      licence: 'mit',
      titles: [4],
      negative: [2],
      ids: ['software'],
      left: { families: 1, titles: 2, least: 3 },
    },
  },
  ...over,
})
const NAMES = {
  2: 'Professionals',
  21: 'Science',
  211: 'Physicists',
  212: 'Mathematicians',
  2111: 'Astronomers',
  4: 'Clerks',
  clerks: 'Clerks of China',
  software: 'Software titles',
}
const contextOf = (over: Record<string, unknown> = {}) =>
  smallContent({ occupations: [table(over)], sources: [source('table')] }, { occupations: NAMES })('en')
const context = contextOf()

test('groups are listed with those of two digits first', () => {
  expect(occupationCodes(context)).toEqual(['21', '41', '211', '212', '221', '411'])
})

describe('all groups', () => {
  const answer = resolveOccupations(context)
  test('hold to their schema, and have names where they are written, codes elsewhere', () => {
    expect(v.safeParse(OccupationsAnswer, answer).issues).toBeUndefined()
    expect(answer?.levels.map((l) => l.names)).toEqual([
      ['Physicists', 'Mathematicians', '221', '411'],
      ['Science', '41'],
    ])
    expect(answer?.majors).toEqual([
      { code: '2', name: 'Professionals' },
      { code: '4', name: 'Clerks' },
    ])
  })
  test('say of China what its groups and families are called, and not their ids', () => {
    expect(answer?.china.mix.groups).toEqual(['Clerks of China', 'services'])
    expect(answer?.china.families).toMatchObject({ names: ['Software titles'], titles: [4], licence: 'mit' })
    expect(answer?.china.families).not.toHaveProperty('ids')
  })
  test('name their sources whole; one that is not there stops the build', () => {
    expect(answer?.basis.jobs.id).toBe('table')
    expect(answer?.measures.map((m) => m.sources.map((s) => s.publisher))).toEqual([['TABLE'], ['TABLE']])
    const weights = { jobs: 'gone', shares: 'table', crosswalk: 'table', titles: 'table' }
    expect(() => resolveOccupations(contextOf({ weights }))).toThrow('occupations: unknown source "gone"')
  })
  test('a dataset without a table has none', () => {
    const none = smallContent({})('en')
    expect([resolveOccupations(none), resolveOccupation('211', none), occupationCodes(none)]).toEqual([null, null, []])
  })
})

describe('one group', () => {
  const of = (code: string) => resolveOccupation(code, context)
  test('holds to its schema', () => {
    for (const code of occupationCodes(context)) expect(v.safeParse(OccupationAnswer, of(code)).issues, code).toBeUndefined()
  })
  test('stands among the groups around it', () => {
    expect(of('211')).toMatchObject({
      major: { code: '2', name: 'Professionals' },
      parent: { code: '21', name: 'Science' },
      children: [],
      siblings: [{ code: '212', name: 'Mathematicians' }],
    })
    expect(of('21')).toMatchObject({
      parent: null,
      children: [
        { code: '211', name: 'Physicists' },
        { code: '212', name: 'Mathematicians' },
      ],
      siblings: [],
    })
  })
  test('has its own numbers, null where its column has none, and all jobs of its level beside them', () => {
    expect(of('211')).toMatchObject({ jobs: 100, allJobs: 450, shares: [{ country: 'USA', share: 1 }] })
    expect(of('212')).toMatchObject({ jobs: null, allJobs: 450 })
    expect(of('411')).toMatchObject({ shares: [{ country: 'USA', share: null }] })
  })
  test('has its place on every measure, the highest first; a value only where values may be given', () => {
    const standings = (code: string) => of(code)?.standings.map((s) => [s.id, s.value, s.rank, s.of])
    expect(standings('411')).toEqual([
      ['ilo', 0.9, 1, 4],
      ['aioe', null, 1, 3],
    ])
    expect(standings('211')).toEqual([
      ['ilo', 0.5, 2, 4],
      ['aioe', null, 2, 3],
    ])
    expect(standings('212')).toEqual([
      ['ilo', 0.2, 3, 4],
      ['aioe', null, null, 3],
    ])
  })
  test('lists the occupations in it with their bands', () => {
    expect(of('211')?.units).toEqual([
      { code: '2111', name: 'Astronomers', mean: 0.1, band: 'none' },
      { code: '2112', name: '2112', mean: 0.2, band: 'minimal' },
    ])
    expect(of('21')?.units.map((u) => u.code)).toEqual(['2111', '2112'])
  })
  test('is called by its name in the other languages, too', () => {
    expect(of('211')?.others.map((o) => o.locale)).toEqual(['zh-Hans', 'zh-Hant'])
  })
  test('of an unknown code is none, also where a longer code begins so', () => {
    expect([of('999'), of('2'), of('')]).toEqual([null, null, null])
  })
})

test('a group of three digits is found by the occupations in it, one of two by its own name only', () => {
  const pairsOf = (text: string) => ({ from: String(text.includes('Astronomers')), to: '' })
  const { groups, pairs } = resolveOccupationNames({ ...context, pairsOf })
  const words = (code: string) => groups.find((g) => g.code === code)?.words
  expect(words('211')).toBe('Physicists · Physicists · Astronomers · Astronomers · Astronomers · 2112 · 2112 · 2112')
  expect(words('21')).toBe('Science · Science')
  expect(pairs.from).toBe('true')
})

describe('a table that does not fit', () => {
  const refused = (over: Record<string, unknown>) => {
    try {
      contextOf(over)
    } catch (error) {
      if (error instanceof ContentError) return error.message
    }
    return 'taken'
  }
  const level = { digits: 2, codes: ['21', '41'], jobs: [1, 2], columns: { ilo: [1, 2] }, shares: {} }
  const UNEVEN = /levels\.0: every column is as long as the list of codes$/
  test('a column shorter or longer than the list of codes is refused, whatever it holds', () => {
    expect(refused({ levels: [level] })).toBe('taken')
    expect(refused({ levels: [{ ...level, jobs: [1] }] })).toMatch(UNEVEN)
    expect(refused({ levels: [{ ...level, columns: { ilo: [1, 2, 3] } }] })).toMatch(UNEVEN)
    expect(refused({ levels: [{ ...level, shares: { USA: [] } }] })).toMatch(UNEVEN)
  })
  test('so is a list of occupations whose scores are fewer: none would be left out in silence', () => {
    expect(refused({ units: { codes: ['2111', '2112'], means: [0.1], classes: ['none', 'none'] } })).toMatch(
      /units: every column is as long as the list of codes$/,
    )
  })
  test('so are shares of China that are fewer than its groups, and families without a sign', () => {
    const { china } = table()
    const [count] = china.mix.counts
    const mix = { ...china.mix, counts: [{ ...count, shares: [12] }] }
    expect(refused({ china: { ...china, mix } })).toMatch(/china\.mix: every count has a share for each group$/)
    const families = { ...china.families, negative: [] }
    expect(refused({ china: { ...china, families } })).toMatch(/china\.families: every family has its titles and its sign$/)
  })
  test('a share above a hundred, a code that is none, and a measure that nobody knows are refused', () => {
    expect(refused({ levels: [{ ...level, shares: { USA: [101, 0] } }] })).toMatch(/levels\.0\.shares\.USA\.0: /)
    expect(refused({ levels: [{ ...level, codes: ['01', '41'] }] })).toMatch(/levels\.0\.codes\.0: /)
    expect(refused({ measures: [measure('horoscope', 'values')] })).toMatch(/measures\.0\.id: /)
  })
})
