import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { allMessages } from '#i18n/all-messages.ts'
import { findManifest } from '#files/manifest.ts'
import type { IndicatorRow } from '#schema/api-indicators.ts'
import type { Verdict } from '#schema/verdict.ts'
import { row, side } from '../../../tests/fixtures/indicator-row.ts'
import { pairFile, pairManifest, pairTable } from './file.ts'
import { briefMarkdown, missingLines } from './markdown.ts'
import { restsOf } from './rests.ts'
import { fits, gapOf, inOrder } from './sort.ts'

const en = await allMessages('en')
const context = { m: en, locale: 'en' as const, version: 'v1' }
const verdict = (kind: Verdict['verdict'], reason = 'years-apart'): Verdict => ({
  verdict: kind,
  binding: kind === 'comparable' ? null : { check: 'period', reason },
  checks: kind === 'comparable' ? [] : [{ check: 'period', verdict: kind, reason }],
})
const values = (us: number | null, cn: number | null, over: Partial<IndicatorRow> = {}) =>
  row('x', { US: us === null ? null : side({ value: us }), CN: cn === null ? null : side({ value: cn }), ...over })

describe('the gap between two values', () => {
  test.each([
    [values(300, 100), { larger: 'US', ratio: 3 }],
    [values(100, 400), { larger: 'CN', ratio: 4 }],
    [values(5, 5), { larger: 'US', ratio: 1 }],
    [values(100, 400, { verdict: verdict('with-care') }), { larger: 'CN', ratio: 4 }],
    [values(300, 100, { verdict: verdict('not-comparable') }), null],
    [values(300, 100, { verdict: null }), null],
    [values(300, null), null],
    [values(0, 100), null],
    [values(-3, 100), null],
  ])('%#: is stated only where two positive values may be compared', (of, gap) => {
    expect(gapOf(of)).toEqual(gap)
  })
  test('is the same from either side, with the countries swapped', () => {
    const positive = fc.double({ min: 0.001, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        fc.pre(a !== b)
        const [one, other] = [gapOf(values(a, b)), gapOf(values(b, a))]
        expect(one?.ratio).toBe(other?.ratio)
        expect(new Set([one?.larger, other?.larger])).toEqual(new Set(['US', 'CN']))
      }),
    )
  })
})

const ROWS = [
  row('care', {
    theme: 'skills',
    verdict: verdict('with-care'),
    US: side({ value: 10, asOf: '2026-03' }),
    CN: side({ value: 1, status: 'reported' }),
  }),
  row('not', {
    theme: 'investment',
    verdict: verdict('not-comparable'),
    US: side({ value: 9, asOf: '2020' }),
    CN: side({ value: 1, asOf: '2020' }),
  }),
  row('one', { theme: 'adoption', verdict: null, CN: null, US: side({ value: 1, asOf: '2024' }) }),
  row('good', { theme: 'adoption', US: side({ value: 2, asOf: '2025' }), CN: side({ value: 6, asOf: '2023' }) }),
]
const ids = (rows: readonly IndicatorRow[]) => rows.map((r) => r.id).join(' ')

test.each([
  ['theme', 'not good one care', ''],
  ['verdict', 'good care not one', ''],
  ['year', 'care good one not', ''],
  ['gap', 'care good', 'not one'],
] as const)('in the order of %s: %s, and apart: %s', (sort, sorted, without) => {
  const found = inOrder(ROWS, sort)
  expect([ids(found.sorted), ids(found.without)]).toEqual([sorted, without])
})

test.each([
  [{}, 'care not one good'],
  [{ theme: 'adoption' as const }, 'one good'],
  [{ verdict: 'with-care' as const }, 'care'],
  [{ verdict: 'one-country' as const }, 'one'],
  [{ status: 'reported' as const }, 'care'],
  [{ both: true }, 'care not good'],
  [{ both: true, theme: 'adoption' as const }, 'good'],
])('filters %j leave %s', (over, left) => {
  const filters = { theme: null, verdict: null, status: null, both: false, ...over }
  expect(ids(ROWS.filter((r) => fits(r, filters)))).toBe(left)
})

const rest = (source: string, falls: IndicatorRow['rests'][number]['falls'], changed: IndicatorRow['rests'][number]['verdict'] = null) => ({
  source,
  publisher: source.toUpperCase(),
  title: `Title of ${source}`,
  language: 'en' as const,
  falls,
  verdict: changed,
})

test('what a brief rests on: the documents without which most falls, each value counted once, three at most', () => {
  const shared = side({ claim: 'shared', value: 1 })
  const rows = [
    row('a', {
      US: shared,
      rests: [rest('wide', [{ country: 'US', to: null }], 'none'), rest('small', [{ country: 'CN', to: 'reported' }])],
    }),
    row('b', {
      US: shared,
      rests: [
        rest('wide', [
          { country: 'US', to: null },
          { country: 'CN', to: 'reported' },
        ]),
      ],
    }),
    row('c', { rests: [rest('third', [{ country: 'US', to: 'reported' }]), rest('fourth', [], 'with-care')] }),
  ]
  expect(restsOf(rows).map(({ source, claims, verdicts }) => ({ source, claims, verdicts }))).toEqual([
    {
      source: 'wide',
      claims: [
        { to: 'reported', count: 1 },
        { to: null, count: 1 },
      ],
      verdicts: 1,
    },
    { source: 'fourth', claims: [], verdicts: 1 },
    { source: 'small', claims: [{ to: 'reported', count: 1 }], verdicts: 0 },
  ])
  expect(restsOf([row('a')])).toEqual([])
})

describe('the table of pairs', () => {
  const rows = [
    row('robots', {
      US: side({ claim: 'us', value: 10, hedged: true }),
      CN: side({ claim: 'cn', value: 50, forecast: true, status: 'contested' }),
      verdict: verdict('with-care'),
      caveat: ['Counted otherwise.'],
    }),
    row('one', { CN: null, verdict: null, US: side({ claim: 'only', value: 7, afterBreak: true }) }),
  ]
  const [head = [], ...lines] = pairTable(rows, context)
  const cell = (line: number, key: keyof typeof en.countries.file.head) => lines[line]?.[head.indexOf(en.countries.file.head[key])]

  test('has a head of different words, and two lines for every measure: the United States, then China', () => {
    expect(new Set(head).size).toBe(head.length)
    expect(lines.map((_, i) => [cell(i, 'id'), cell(i, 'country')])).toEqual([
      ['robots', en.vocabulary.countries.US],
      ['robots', en.vocabulary.countries.CN],
      ['one', en.vocabulary.countries.US],
      ['one', en.vocabulary.countries.CN],
    ])
  })
  test('flags every value as statistics offices do, a missing one too', () => {
    expect(lines.map((_, i) => cell(i, 'flag'))).toEqual(['E', 'F', 'B', 'O'])
    expect(lines.map((_, i) => cell(i, 'value'))).toEqual([10, 50, 7, null])
    expect([cell(3, 'unit'), cell(3, 'status'), cell(3, 'links')]).toEqual(['jobs', null, null])
  })
  test('gives the reason of a verdict in words, the note, the documents and the address', () => {
    expect(cell(0, 'reason')).toBe(en.vocabulary.reason['years-apart'])
    expect(cell(0, 'caveat')).toBe('Counted otherwise.')
    expect(cell(1, 'links')).toBe('https://example.org/cn')
    expect(cell(2, 'link')).toMatch(/\/indicators\/one$/)
    expect(cell(2, 'version')).toBe('v1')
  })
  test('as a CSV it has the same lines, then what it says of itself; its manifest names every claim once', async () => {
    const { name, type, content } = await pairFile('csv', rows, context)
    expect([name, type]).toEqual(['parallax-countries-v1.csv', 'text/csv;charset=utf-8'])
    const manifest = pairManifest(rows, context)
    expect(String(content).split('\r\n')).toHaveLength(1 + lines.length + manifest.length + 1)
    expect(findManifest(String(content))?.claims.map((claim) => claim.id)).toEqual(['us', 'cn', 'only'])
  })
})

describe('a brief as Markdown', () => {
  const stamp = { version: 'v1', asOf: '2026-01-31', address: 'https://example.org/brief' }
  test('says what is missing, in the reader’s language', async () => {
    const rows = [row('a', { CN: null, verdict: null }), row('b'), row('c', { US: null, verdict: null })]
    expect(missingLines(rows, en)).toEqual([
      en.countries.brief.missingLine({ name: 'Name of a', country: en.countries.named.CN }),
      en.countries.brief.missingLine({ name: 'Name of c', country: en.countries.named.US }),
    ])
    const zh = await allMessages('zh-Hans')
    expect(briefMarkdown([row('b')], zh, 'zh-Hans', stamp)).toContain(zh.countries.brief.missingNone)
  })
  test('has a table of two lines for each measure, whatever signs stand in the values', () => {
    const odd = row('odd', {
      US: {
        ...side({ value: 1 }),
        used: { ...side({ value: 1 }).used, credit: '', speaker: { id: 's', name: 'A | B\nC', role: null, kind: 'company' } },
      },
    })
    const text = briefMarkdown([odd], en, 'en', stamp)
    const table = text.split('\n').filter((line) => line.startsWith('|'))
    expect(table).toHaveLength(4)
    expect(table[2]).toContain('A \\| B C')
    // Five cells in every line: a bare bar would make a sixth.
    expect(table.map((line) => line.replaceAll('\\|', '').split('|').length - 2)).toEqual([5, 5, 5, 5])
  })
  test('lists each document once, with its address where it has one', () => {
    const same = side({ claim: 'same', value: 1 })
    const text = briefMarkdown([row('a', { US: same, CN: same })], en, 'en', stamp)
    expect(text.match(/Document of same/g)).toHaveLength(1)
    expect(text).toContain('[Document of same](<https://example.org/same>)')
  })
  test('a document whose name has brackets or whose address has parentheses is still one link', () => {
    const odd = { ...side({ value: 1 }), sources: [{ title: 'Robots [2025]', publisher: 'IFR', url: 'https://example.org/a_(b)' }] }
    const text = briefMarkdown([row('a', { US: odd, CN: null, verdict: null })], en, 'en', stamp)
    expect(text).toContain('[Robots \\[2025\\]](<https://example.org/a_(b)>)')
  })
  test('ends with where it is from', () => {
    expect(briefMarkdown([row('a')], en, 'en', stamp).trimEnd()).toMatch(/v1.*https:\/\/example\.org\/brief/)
  })
})
