import { beforeAll, describe, expect, test } from 'vitest'
import { brief, figureAnswer } from '../../../tests/fixtures/figures/figure-answer.ts'
import { point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { one } from '../../../tests/fixtures/figures/lay-out.ts'
import { allMessages, type AllMessages } from '#i18n/all-messages.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { csvColumns } from './csv-columns.ts'
import { checkOf, claimIdsOf, figureRows, yearOf } from './figure-rows.ts'
import { keyItems } from './key-items.ts'
import { statusCounts, statusLine } from './status-counts.ts'
import { hasNoValue, saidValue, spoken, tagOf } from './spoken.ts'
import { tableColumns } from './table-columns.ts'
import { toldLine } from './told-line.ts'

let m: AllMessages
beforeAll(async () => {
  m = await allMessages('en')
})
const rowsOf = (figure: ReturnType<typeof figureAnswer>) => figureRows(figure, 'en')
const rowOf = (...args: Parameters<typeof point>) => {
  const [row] = rowsOf(figureAnswer('bar', 'percent', one(point(...args))))
  if (!row) throw new Error('one point, one row')
  return row
}
const SHARE = { operation: 'share' as const, inputs: ['cuts', 'staff.low'] }

describe('what a point is called', () => {
  const words = { 'text:name': ['A name', '名'] as [string, string], 'text:s': ['Staff', '员工'] as [string, string] }
  test.each([
    ['a date in words', point('2025-03', 1), 'Mar 2025'],
    ['a label of its own before its date', point('2025-03', 1, { label: 'text:name' }), 'A name'],
    ['a category by its word', point('text:name', 1), 'A name'],
    ['a word that is missing by its reference, so that the gap is seen', point('text:gone', 1), 'text:gone'],
    ['a number as it is', point(12.5, 1), '12.5'],
    ['what is neither as it is', point('abc', 1), 'abc'],
  ])('%s', (_name, p, text) => {
    const [row] = rowsOf(figureAnswer('bar', 'percent', one(p), { words }))
    expect([row?.xText, row?.seriesText]).toEqual([text, 'Staff'])
  })
  test('a year only on an axis of time', () => {
    expect([yearOf(point('2025-03', 1)), yearOf(point('text:a', 1)), yearOf(point(2025, 1)), yearOf(point('20250', 1))]).toEqual([
      '2025',
      null,
      null,
      null,
    ])
  })
})

describe('what a point rests on', () => {
  test('its claims, then the inputs of its arithmetic, each once and without the part of the claim', () => {
    expect(claimIdsOf(point('2025', 1, { claims: ['cuts'], derivation: SHARE }))).toEqual(['cuts', 'staff'])
    expect(claimIdsOf(point('2025', 1, { claims: [] }))).toEqual([])
  })
  test('a declared check before the operation', () => {
    expect([
      checkOf(point('2025', 1)),
      checkOf(point('2025', 1, { derivation: SHARE })),
      checkOf(point('2025', 1, { derivation: { ...SHARE, check: 'c' } })),
    ]).toEqual([null, 'share', 'c'])
  })
})

describe('a value in words', () => {
  test('is the number with the thing counted; a computed one keeps its decimal', () => {
    const figure = figureAnswer('bar', 'jobs', one(point('2025', 30_000), point('2026', 2.5, { derivation: SHARE })))
    expect(rowsOf(figure).map((r) => r.fullText)).toEqual(['30,000 jobs', '2.5 jobs'])
    const share = rowsOf(figureAnswer('bar', 'percent', one(point('2025', 8, { derivation: SHARE }))))
    expect(share[0]?.valueText).toBe('8.0%')
  })
  test('is the range where there is no value in it, and the reason where there is neither', () => {
    expect(saidValue(rowOf('2025', null, { low: 10, high: 20 }), m)).toBe('10%–20%')
    expect(saidValue(rowOf('2025', null, { missing: 'not-found' }), m)).toBe(m.figure.words.notFound)
    expect([hasNoValue(rowOf('2025', null, { low: 10, high: 20 })), hasNoValue(rowOf('2025', null)), hasNoValue(rowOf('2025', 0))]).toEqual(
      [false, true, false],
    )
  })
  test('has a tag when it is not measured; a plan is a plan before it is a forecast', () => {
    expect([
      tagOf(rowOf('2025', 1), m),
      tagOf(rowOf('2025', 1, { forecast: true }), m),
      tagOf(rowOf('2025', 1, { plan: true, forecast: true }), m),
    ]).toEqual(['', m.figure.words.forecast, m.figure.words.plan])
  })
  test('is read aloud with its status and who says so', () => {
    const status = m.vocabulary.status.documented
    expect(spoken(rowOf('2025', 12), m)).toBe(`text:s, 2025: 12%. ${status}, Acme.`)
    expect(spoken(rowOf('2025', 12, { forecast: true, claims: [] }), m)).toBe(`text:s, 2025: 12%. ${status}, ${m.figure.words.forecast}.`)
    expect(spoken(rowOf('2025', null, { missing: 'not-disclosed' }), m)).toBe(`text:s, 2025: ${m.figure.words.notDisclosed}.`)
  })
})

describe('the key explains only what the figure shows', () => {
  const ids = (...points: Parameters<typeof one>) => keyItems(figureAnswer('bar', 'percent', one(...points)).spec, m).map((i) => i.id)
  test.each([
    ['nothing for what is solid', [point('a', 1), point('b', 2, { status: 'reported' })], []],
    ['contested', [point('a', 1, { status: 'contested' })], ['contested']],
    [
      'not contested where the contested value is a forecast, which is drawn otherwise',
      [point('a', 1, { status: 'contested', forecast: true })],
      ['forecast'],
    ],
    ['nor where it is missing', [point('a', null, { status: 'contested', missing: 'not-found' })], ['missing']],
    ['without an independent source', [point('a', 1, { status: 'unsupported' })], ['unsupported']],
    ['a plan', [point('a', 1, { plan: true })], ['plan']],
    ['a range', [point('a', 1, { low: 0, high: 2 })], ['range']],
    [
      'all at once, in the order of the key',
      [
        point('a', 1, { status: 'unsupported', low: 0, high: 2 }),
        point('b', 2, { plan: true }),
        point('c', 2, { forecast: true }),
        point('d', 1, { status: 'contested' }),
        point('e', null, { missing: 'not-found' }),
      ],
      ['contested', 'unsupported', 'forecast', 'plan', 'range', 'missing'],
    ],
  ])('%s', (_name, points, expected) => {
    expect(ids(...points)).toEqual(expected)
  })
  test('a break', () => {
    const { spec } = figureAnswer('line', 'percent', one(point('2024', 1), point('2025', 2)))
    const [panel] = spec.panels
    if (!panel) throw new Error('a figure has a panel')
    const broken = { ...spec, panels: [{ ...panel, breaks: [{ series: 's', at: '2025', kind: 'method' as const, label: 'text:b' }] }] }
    expect(keyItems(broken, m).map((i) => i.id)).toEqual(['break'])
  })
  test.each(LOCALE_IDS)('every entry has words and a test of its own in %s', async (locale) => {
    const words = await allMessages(locale)
    const { spec } = figureAnswer(
      'bar',
      'percent',
      one(
        point('a', 1, { status: 'contested', low: 0, high: 2 }),
        point('b', 2, { plan: true }),
        point('c', null, { missing: 'not-found' }),
      ),
    )
    const items = keyItems(spec, words)
    expect(new Set(items.map((i) => i.text)).size).toBe(items.length)
    for (const item of items) expect(item.test.length, item.id).toBeGreaterThan(item.text.length)
  })
})

describe('how many numbers have which status', () => {
  const counts = (...points: Parameters<typeof one>) =>
    statusCounts(figureAnswer('bar', 'percent', one(...points)).spec, m, 'en').map((s) => s.text)
  test('in order of solidity, without those that are missing and without counts of claims', () => {
    expect(
      counts(
        point('a', 1, { status: 'reported' }),
        point('b', 1),
        point('c', 1),
        point('d', null, { missing: 'not-found' }),
        point('e', 4, { derivation: { operation: 'count', inputs: ['x'] } }),
      ),
    ).toEqual(['2 documented', '1 reported'])
    expect(counts()).toEqual([])
  })
  test('in one line', () => {
    const { spec } = figureAnswer('bar', 'percent', one(point('a', 1), point('b', 1, { status: 'reported' })))
    expect(statusLine(spec, m, 'en')).toBe('1 documented, 1 reported')
  })
})

describe('the table', () => {
  const ids = (figure: ReturnType<typeof figureAnswer>) => tableColumns(rowsOf(figure), m, 'en').map((c) => c.id)
  const cells = (figure: ReturnType<typeof figureAnswer>, id: string) => {
    const rows = rowsOf(figure)
    const column = tableColumns(rows, m, 'en').find((c) => c.id === id)
    return rows.map((r) => column?.text(r))
  }
  const words = { 'text:s': ['Staff', '员工'] as [string, string] }
  test('has the columns that hold something', () => {
    expect(ids(figureAnswer('bar', 'percent', one(point('2025', 1)), { words }))).toEqual([
      'series',
      'item',
      'value',
      'status',
      'speaker',
      'source',
    ])
    expect(ids(figureAnswer('range', 'percent', one(point('2025', 1, { low: 0, high: 2 })), { words }))).toContain('low')
  })
  test('sets numbers as numbers, and names series as heads of their rows', () => {
    const columns = tableColumns(rowsOf(figureAnswer('range', 'percent', one(point('2025', 1, { low: 0, high: 2 })), { words })), m, 'en')
    expect(columns.filter((c) => c.numeric).map((c) => c.id)).toEqual(['value', 'low', 'high'])
    expect(columns.filter((c) => c.header).map((c) => c.id)).toEqual(['series'])
  })
  test('has the panel only where there are several', () => {
    const panels = [
      { id: 'a', unit: 'percent' as const, label: 'text:a', breaks: [], events: [], series: one(point('2025', 1)) },
      { id: 'b', unit: 'percent' as const, label: 'text:b', breaks: [], events: [], series: one(point('2025', 2)) },
    ]
    const two = figureAnswer('bar', 'percent', [], { spec: { panels } })
    expect(ids(two)[0]).toBe('panel')
    expect(ids(figureAnswer('bar', 'percent', [], { spec: { panels: panels.slice(0, 1) } }))).not.toContain('panel')
  })
  test('calls x a date only when every point has one', () => {
    const label = (...points: Parameters<typeof one>) =>
      tableColumns(rowsOf(figureAnswer('bar', 'percent', one(...points))), m, 'en').find((c) => c.id === 'item')?.label
    expect([label(point('2025', 1)), label(point('2025', 1), point('text:a', 2))]).toEqual([m.figure.columns.date, m.figure.columns.item])
  })
  test('says why a value is missing, and nothing where a range stands beside', () => {
    const figure = figureAnswer(
      'range',
      'percent',
      one(point('a', null, { missing: 'not-comparable' }), point('b', null, { low: 1, high: 2 })),
    )
    expect(cells(figure, 'value')).toEqual([m.figure.words.notComparable, ''])
    expect(cells(figure, 'low')).toEqual(['', '1%'])
  })
  test('a computed number has no speaker but its operation; sources stand once, two at most', () => {
    const figure = figureAnswer('bar', 'percent', one(point('a', 1, { derivation: SHARE, claims: ['c1', 'c2', 'c3', 'c4'] })), {
      claims: [brief('c1'), brief('c2', { credit: 'Credit of c1' }), brief('c3'), brief('c4')],
    })
    expect(cells(figure, 'speaker')).toEqual([m.figure.computed({ operation: m.vocabulary.operation.share })])
    expect(cells(figure, 'source')).toEqual(['Credit of c1; Credit of c3'])
  })
})

describe('the CSV', () => {
  const cell = (figure: ReturnType<typeof figureAnswer>, id: string) => {
    const rows = rowsOf(figure)
    const column = csvColumns(rows, m, 'en').find((c) => c.id === id)
    return rows.map((r) => column?.text(r))
  }
  const figure = figureAnswer(
    'bar',
    'jobs',
    one(point('2025', 30_000.5, { claims: ['c1', 'c2'] }), point('2026', null, { missing: 'not-found', claims: [] })),
    {
      claims: [brief('c1', { asOf: '2025-06' }), brief('c2', { asOf: '2025-11' })],
    },
  )
  test('holds the bare number beside its words, with unit, claims, last date and all sources', () => {
    expect(cell(figure, 'value')).toEqual(['30000.5', ''])
    expect(cell(figure, 'unit')).toEqual(['jobs', 'jobs'])
    expect(cell(figure, 'id')).toEqual(['c1 c2', ''])
    expect(cell(figure, 'asOf')).toEqual(['2025-11', ''])
    expect(cell(figure, 'source')).toEqual(['Credit of c1; Credit of c2', ''])
    expect(cell(figure, 'text')).toEqual([expect.stringContaining('30,00'), m.figure.words.notFound])
  })
  test('has both ends of ranges where the figure has one', () => {
    const ranges = figureAnswer('range', 'percent', one(point('a', 1, { low: 0, high: 2 }), point('b', 3)))
    expect([cell(ranges, 'low'), cell(ranges, 'high')]).toEqual([
      ['0', ''],
      ['2', ''],
    ])
    expect(cell(figure, 'low')).toEqual([undefined, undefined])
  })
  test('a forecast says so beside its status', () => {
    const ahead = figureAnswer('bar', 'percent', one(point('2030', 1, { forecast: true })))
    expect(cell(ahead, 'status')).toEqual([`${m.vocabulary.status.documented} · ${m.figure.words.forecast}`])
  })
})

test('what the article says stands above a figure; or that it says nothing', () => {
  const figure = figureAnswer('bar', 'percent', [series('s', 'us', 'text:s', [point('2025', 1)])])
  expect(toldLine({ ...figure, told: { statement: 'x', text: ['It says so'] } }, m)).toBe(`${m.shell.lens.toldMark}: It says so`)
  expect(toldLine(figure, m)).toBe(`${m.shell.lens.toldMark}: ${m.figure.fullScreenWords.notMentioned}`)
})
