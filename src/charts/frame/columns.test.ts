import { beforeAll, describe, expect, test } from 'vitest'
import { brief, figureAnswer } from '../../../tests/fixtures/figures/figure-answer.ts'
import { point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import type { FigureSeries } from '#schema/figure-spec.ts'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { loadMessages, type MessagesOf } from '#i18n/namespace.ts'
import { csvColumns } from './csv-columns.ts'
import { figureRows } from './figure-rows.ts'
import { spoken } from './spoken.ts'
import { tableColumns } from './table-columns.ts'

type Messages = MessagesOf<typeof FIGURE | typeof VOCABULARY>
let m: Messages
let hans: Messages
beforeAll(async () => {
  m = await loadMessages('en', FIGURE, VOCABULARY)
  hans = await loadMessages('zh-Hans', FIGURE, VOCABULARY)
})
const one = (...points: FigureSeries['points']) => [series('s', 'us', 'text:s', points)]
const rowsOf = (all: FigureSeries[], claims: Parameters<typeof brief>[] = []) =>
  figureRows(figureAnswer('bar', 'jobs', all, { claims: claims.map((c) => brief(...c)) }), 'en')
type Rows = ReturnType<typeof rowsOf>
/** A column of the table, or of the CSV, row by row; undefined where there is no such column. */
const inTable = (rows: Rows, id: string, messages = m) =>
  tableColumns(rows, messages, 'en').find((c) => c.id === id) &&
  rows.map((r) =>
    tableColumns(rows, messages, 'en')
      .find((c) => c.id === id)
      ?.text(r),
  )
const inCsv = (rows: Rows, id: string) =>
  rows.map((r) =>
    csvColumns(rows, m, 'en')
      .find((c) => c.id === id)
      ?.text(r),
  )

describe('what is not measured says so wherever the number stands', () => {
  const rows = () =>
    rowsOf(one(point('text:a', 1), point('text:b', 2, { forecast: true, status: 'reported' }), point('text:c', 3, { plan: true })))
  test('in the table', () => {
    expect(inTable(rows(), 'status')).toEqual(['Documented', 'Reported · forecast', 'Documented · plan'])
    expect(inTable(rows(), 'status', hans)?.map((t) => t?.includes(' · '))).toEqual([false, true, true])
  })
  test('in the CSV', () => {
    expect(inCsv(rows(), 'status').map((t) => t?.split(' · ')[1])).toEqual([undefined, 'forecast', 'plan'])
  })
  test('read aloud', () => {
    expect(rows().map((r) => [spoken(r, m).includes('forecast'), spoken(r, m).includes('plan')])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ])
  })
  test('a place without a number has no status at all', () => {
    const gap = rowsOf(one(point('text:a', null, { missing: 'not-found', forecast: true }), point('text:b', 1)))
    expect([inTable(gap, 'status')?.[0], inCsv(gap, 'status')[0]]).toEqual(['', ''])
  })
})

describe('the CSV', () => {
  test('has bare numbers, and the words that are shown beside them', () => {
    const rows = rowsOf(one(point('text:a', 12_345.678, { low: -1, high: 20_000 }), point('text:b', null, { missing: 'not-disclosed' })))
    expect([inCsv(rows, 'value'), inCsv(rows, 'low'), inCsv(rows, 'high')]).toEqual([
      ['12345.678', ''],
      ['-1', ''],
      ['20000', ''],
    ])
    expect(inCsv(rows, 'text')[1]).toBe(m.figure.words.notDisclosed)
    expect(inCsv(rows, 'unit')).toEqual(['jobs', 'jobs'])
  })
  test('has no columns of ranges where no number has one', () => {
    expect(csvColumns(rowsOf(one(point('text:a', 1))), m, 'en').map((c) => c.id)).not.toContain('low')
  })
  test('dates a number by the newest of its claims: a month of autumn is newer than the third quarter, a year ends last', () => {
    const rows = rowsOf(
      one(
        point('text:a', 1, { claims: ['quarter', 'month'] }),
        point('text:b', 1, { claims: ['year', 'month'] }),
        point('text:c', 1, { claims: [] }),
      ),
      [
        ['quarter', { asOf: '2025-Q3' }],
        ['month', { asOf: '2025-10' }],
        ['year', { asOf: '2025' }],
      ],
    )
    expect(inCsv(rows, 'asOf')).toEqual(['2025-10', '2025', ''])
  })
  test('names every claim and each source once', () => {
    const rows = rowsOf(one(point('text:a', 1, { claims: ['x', 'y', 'z'] })), [
      ['x', { credit: 'Reuters' }],
      ['y', { credit: 'Reuters' }],
      ['z', { credit: 'BLS' }],
    ])
    expect([inCsv(rows, 'id'), inCsv(rows, 'source')]).toEqual([['x y z'], ['Reuters; BLS']])
  })
})

describe('the table', () => {
  test('has only columns that hold something, and the panel only where there are two', () => {
    const ids = (all: FigureSeries[]) => tableColumns(rowsOf(all), m, 'en').map((c) => c.id)
    expect(ids(one(point('text:a', 1)))).toEqual(['series', 'item', 'value', 'status', 'speaker', 'source'])
    expect(ids(one(point('text:a', null, { missing: 'not-found', claims: [] })))).toEqual(['series', 'item', 'value'])
    const { spec } = figureAnswer('bar', 'jobs', one(point('text:a', 1)))
    const [panel] = spec.panels
    const two = panel && [
      { ...panel, label: 'text:first' },
      { ...panel, id: 'other', label: 'text:second' },
    ]
    const rows = figureRows({ ...figureAnswer('bar', 'jobs', []), spec: { ...spec, panels: two ?? [] } }, 'en')
    expect(inTable(rows, 'panel')).toEqual(['text:first', 'text:second'])
  })
  test('heads its places as dates only where all of them are', () => {
    const head = (...points: FigureSeries['points']) => tableColumns(rowsOf(one(...points)), m, 'en').find((c) => c.id === 'item')?.label
    expect([head(point('2025', 1)), head(point('2025', 1), point('text:a', 1))]).toEqual([m.figure.columns.date, m.figure.columns.item])
  })
  test('says how a number was computed where nobody said it', () => {
    const share = { operation: 'share' as const, inputs: ['x', 'y'] }
    const rows = rowsOf(one(point('text:a', 1, { claims: undefined, derivation: share }), point('text:b', 1, { claims: ['x'] })))
    expect(inTable(rows, 'speaker')).toEqual([m.figure.computed({ operation: m.vocabulary.operation.share }), 'Acme'])
  })
})
