import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf } from '#domain/scenario/rules.ts'
import { SCENARIO_PARAMETERS } from '#schema/outlook.ts'
import { CASE_PARTS } from '#schema/study-work.ts'
import { readArticleSearch } from './article-search.ts'
import { readCompanyPart } from './company-search.ts'
import { readEvidenceSearch, writeLook, writeQuery } from './evidence-search.ts'
import { readCompared, readFigureFilter, readFigureView, readFullScreen, writeCompared, writeFigureView } from './figure-search.ts'
import { readIndicatorsSearch, readIndicatorView, toggleItem } from './indicators-search.ts'
import { readLoadBearingSearch } from './load-bearing-search.ts'
import { occupationChanges, readOccupationsSearch, US_JOBS } from './occupations-search.ts'
import { type OutlookKnown, readOutlookSearch, writeScenario } from './outlook-search.ts'
import { readPoliciesSearch } from './policies-search.ts'
import { type SearchNotice, readCommonSearch, withSearch } from './search.ts'
import { readStudySearch, writeTask } from './study-search.ts'

const KNOWN = new Set(['a', 'b', 'robot-density'])
const DEFAULTS = { exposed: 30, adoption: 20, pace: 5, year: 2030, replaced: 10, assisted: 80, reemployed: 60 }
const OUTLOOK: OutlookKnown = {
  start: { a: { country: 'US', preset: 'ilo', moved: {} }, b: { country: 'CN', preset: 'ilo', moved: {} } },
  bounds: boundsOf([{ id: 'year', min: 2026, max: 2040, step: 1 }]),
  defaults: (country, preset) => (preset === 'ilo' && (country === 'US' || country === 'CN') ? DEFAULTS : null),
}
const withNotices = <T>(read: (notices: SearchNotice[]) => T) => {
  const notices: SearchNotice[] = []
  return { of: read(notices), notices }
}

/** Every reader of an address, by the parameters that it looks at. */
const READERS: [
  name: string,
  parameters: string[],
  read: (params: URLSearchParams) => { notices: readonly { parameter: string; value: string }[] },
][] = [
  ['every page', ['lens', 'claim', 'check'], readCommonSearch],
  [
    'the article',
    ['kind', 'finding', 'country', 'company', 'independent'],
    (p) => readArticleSearch(p, { countries: ['US'], companies: ['amazon'] }),
  ],
  ['a company', ['part'], (p) => withNotices((n) => readCompanyPart(p, n))],
  [
    'the ledger',
    ['q', 'from', 'to', 'known', 'since', 'points', 'sort', 'status', 'country', 'columns', 'density'],
    (p) => readEvidenceSearch(p, '2026-06-01'),
  ],
  ['a figure', ['view'], (p) => withNotices((n) => readFigureView(p, 'robots', n))],
  ['full screen', ['full-screen'], (p) => withNotices((n) => readFullScreen(p, n))],
  ['two points', ['compare'], (p) => withNotices((n) => readCompared(p.get('compare'), n))],
  [
    'the gallery',
    ['q', 'country', 'company', 'theme'],
    (p) => readFigureFilter(p, { countries: ['US'], companies: ['amazon'], themes: ['skills'] }),
  ],
  ['measures', ['theme', 'verdict', 'status', 'both', 'sort', 'items'], (p) => readIndicatorsSearch(p, KNOWN)],
  ['a measure', ['as', 'from', 'until', 'with'], (p) => readIndicatorView(p, 'a', KNOWN)],
  ['what carries the load', ['source'], (p) => readLoadBearingSearch(p, KNOWN)],
  [
    'occupations',
    ['measure', 'against', 'level', 'weight', 'major'],
    (p) => readOccupationsSearch(p, { weights: ['DEU'], majors: ['1', '2'] }),
  ],
  ['the outlook', ['a', 'b', 'show', 'a-exposed', 'b-year', 'a-replaced', 'a-assisted'], (p) => readOutlookSearch(p, OUTLOOK)],
  ['policies', ['duty', 'on', 'status', 'country'], (p) => readPoliciesSearch(p, ['US', 'CN'])],
  ['a case', ['for', 'step', 'task', 'without', 'ask', 'filters', 'lens'], readStudySearch],
]
/** What people and machines put into addresses: anything, and things close to what is meant. */
const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '-1',
    '1e9',
    'NaN',
    '2025-13-45',
    '9999-99',
    '../..',
    '<script>',
    'a,b,a',
    '~',
    'a~b/c:1~d',
    '%E0%A4%A',
    'US.ilo',
    'US.constructor',
  ),
)

describe.each(READERS)('the address of %s', (_name, parameters, read) => {
  const names = fc.constantFrom(...parameters)
  test('is read whatever stands in it; what is reported is named and short', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(names, junk), { maxLength: 5 }), (pairs) => {
        const { notices } = read(new URLSearchParams(pairs))
        for (const notice of notices) {
          expect(
            parameters.some((p) => notice.parameter.includes(p)),
            notice.parameter,
          ).toBe(true)
          expect(notice.value.length).toBeLessThanOrEqual(60)
        }
      }),
    )
  })
  test('without parameters says nothing', () => {
    expect(read(new URLSearchParams()).notices).toEqual([])
  })
})

describe('what is written is read again', () => {
  const back = (changes: Readonly<Record<string, string | null>>) => new URLSearchParams(withSearch('', changes))
  const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4})?$/)

  test('how the figures of a page are shown, each by itself', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
        fc.array(fc.constantFrom('chart' as const, 'table' as const, 'sources' as const), { minLength: 4, maxLength: 4 }),
        (figures, views) => {
          const raw = figures.reduce<string | null>((all, figure, i) => writeFigureView(all, figure, views[i] ?? 'chart', false), null)
          const params = new URLSearchParams(raw === null ? {} : { view: raw })
          expect(figures.map((f) => readFigureView(params, f))).toEqual(figures.map((_, i) => views[i]))
        },
      ),
    )
  })
  test('the points that are compared', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9-]{1,6}$/)
    const mark = fc.tuple(name, name, fc.integer({ min: 0, max: 99_999 })).map(([p, s, i]) => `${p}/${s}:${i}`)
    fc.assert(
      fc.property(id, fc.array(mark, { maxLength: 2 }), (figure, points) => {
        expect(readCompared(writeCompared({ figure, points }))).toEqual({ figure, points })
      }),
    )
  })
  test('an assignment, with what a teacher typed', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((t) => t.trim() === t && t !== '')
    const task = fc.record({
      title: text,
      lens: fc.constantFrom('told' as const, 'evidence' as const),
      without: fc.subarray([...CASE_PARTS]),
      questions: fc.array(text, { maxLength: 3 }),
      filters: fc.constantFrom('', 'country=US', 'q=a%26b&status=contested'),
    })
    fc.assert(
      fc.property(task, (given) => {
        expect(readStudySearch(new URLSearchParams(writeTask(given))).task).toEqual(given)
      }),
    )
  })
  test('a scenario, as far as it may be calculated', () => {
    const tenth = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10)
    const moved = fc.record({ exposed: tenth, pace: tenth, year: fc.integer({ min: 2026, max: 2040 }) }, { requiredKeys: [] })
    fc.assert(
      fc.property(fc.constantFrom('US', 'CN'), moved, (country, values) => {
        const scenario = { country, preset: 'ilo', moved: values }
        const { scenarios, notices } = readOutlookSearch(back(writeScenario('a', scenario, OUTLOOK)), OUTLOOK)
        const kept = Object.fromEntries(
          SCENARIO_PARAMETERS.flatMap((p) =>
            values[p as keyof typeof values] === undefined || values[p as keyof typeof values] === DEFAULTS[p]
              ? []
              : [[p, values[p as keyof typeof values]]],
          ),
        )
        expect([scenarios.a, notices]).toEqual([{ ...scenario, moved: kept }, []])
      }),
    )
  })
  test('a view of the occupations', () => {
    const view = fc.record({
      measure: fc.constantFrom('claude' as const, 'microsoft' as const),
      level: fc.constantFrom(2 as const, 3 as const),
      weight: fc.constantFrom(US_JOBS, 'deu'),
      major: fc.constantFrom(null, '1', '2'),
    })
    const known = { weights: ['DEU'], majors: ['1', '2'] }
    fc.assert(
      fc.property(view, (given) => {
        const read = readOccupationsSearch(back(occupationChanges(given)), known)
        const { level, major, measure, weight } = read.view
        // At three digits there are weights of the United States only.
        expect([level, major, measure, weight]).toEqual([
          given.level,
          given.major,
          given.measure,
          given.level === 3 ? US_JOBS : given.weight,
        ])
        expect([read.notices, read.weightNeedsTwo]).toEqual([[], null])
      }),
    )
  })
  test('picked measures: each once, twenty at most, and none leaves nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 25 }), { maxLength: 60 }), (picks) => {
        const items = picks.reduce<string[]>((all, n) => toggleItem(all, `m${n}`)?.split(',') ?? [], [])
        expect(new Set(items).size).toBe(items.length)
        expect(items.length).toBeLessThanOrEqual(20)
      }),
    )
    expect(toggleItem(['a'], 'a')).toBeNull()
  })
  test('columns and density of the ledger, and the query that it shows', () => {
    const first = readEvidenceSearch(
      new URLSearchParams('q=robots&status=contested&status=reported&from=2024-01-01&points=yes&sort=date&density=compact'),
      '2026-06-01',
    )
    const again = readEvidenceSearch(back({ ...writeQuery(first.query), ...writeLook(first) }), '2026-06-01')
    expect(again.query).toEqual(first.query)
    expect([again.columns, again.density]).toEqual([first.columns, first.density])
  })
})
