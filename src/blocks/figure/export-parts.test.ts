import { beforeAll, describe, expect, test } from 'vitest'
import { brief, figureAnswer } from '../../../tests/fixtures/figures/figure-answer.ts'
import { point } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { one } from '../../../tests/fixtures/figures/lay-out.ts'
import { ExportError } from '#charts/export/export-error.ts'
import { findManifest } from '#files/manifest.ts'
import { allMessages, type AllMessages } from '#i18n/all-messages.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { figureCsv } from './figure-csv.ts'
import { causeOf, stateText } from './export-state.ts'

let m: AllMessages
beforeAll(async () => {
  m = await allMessages('en')
})

describe('why an export failed', () => {
  test.each([
    ['what the export says itself', new ExportError('canvas'), 'canvas'],
    ['code that did not come (Chromium)', new TypeError('Failed to fetch dynamically imported module: https://a.example/x.js'), 'load'],
    ['code that did not come (Safari)', new TypeError('Importing a module script failed.'), 'load'],
    ['another TypeError', new TypeError('x is not a function'), 'draw'],
    ['a fetch that is no TypeError', new Error('fetch'), 'draw'],
    ['what is no error', 'fetch', 'draw'],
  ])('%s', (_name, error, cause) => {
    expect(causeOf(error, 'draw')).toBe(cause)
  })
  test.each(LOCALE_IDS)('is said with what to use instead, each cause in its own words, in %s', async (locale) => {
    const { exporting } = await allMessages(locale)
    const said = (['draw', 'canvas', 'clipboard', 'noClipboard', 'load'] as const).map((fault) =>
      stateText({ kind: 'failed', fault }, exporting),
    )
    expect(new Set(said).size).toBe(5)
  })
  test('before the first export nothing is said, then that it works, then what it saved', () => {
    const say = (...args: Parameters<typeof stateText>) => stateText(...args)
    expect([
      say({ kind: 'idle' }, m.exporting),
      say({ kind: 'working' }, m.exporting),
      say({ kind: 'done', text: 'Saved' }, m.exporting),
    ]).toEqual(['', m.exporting.working, 'Saved'])
  })
})

describe('the CSV of a figure, read by another reader', () => {
  /** RFC 4180: quotes doubled inside quotes, records by CRLF. */
  const parse = (text: string): string[][] => {
    const rows: string[][] = [[]]
    let cell = ''
    let quoted = false
    for (let i = 0; i < text.length; i += 1) {
      const c = text.charAt(i)
      if (quoted) {
        if (c !== '"') cell += c
        else if (text.charAt(i + 1) === '"') {
          cell += '"'
          i += 1
        } else quoted = false
      } else if (c === '"') quoted = true
      else if (c === ',' || c === '\n') {
        rows.at(-1)?.push(cell.replace(/\r$/, ''))
        cell = ''
        if (c === '\n') rows.push([])
      } else cell += c
    }
    return rows.slice(0, -1)
  }
  const figure = figureAnswer('bar', 'jobs', one(point('2025', 30_000, { claims: ['c'] }), point('2026', -5, { claims: ['d'] })), {
    words: { 'text:s': ['Posts, "all"\nof them', '岗位'] },
    claims: [
      brief('c', { credit: '=HYPERLINK("x")', value: { text: '30,000', full: '30,000 jobs', quantity: { value: 30_000, unit: 'jobs' } } }),
      brief('d'),
    ],
  })
  test('begins with the mark that spreadsheets need, and has as many cells in each row', () => {
    const csv = figureCsv(figure, m, 'en', 'https://a.example/figures/x')
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    const rows = parse(csv.slice(1))
    expect(rows.slice(0, 3).map((r) => r.length)).toEqual([rows[0]?.length, rows[0]?.length, rows[0]?.length])
    const column = rows[0]?.indexOf(m.figure.columns.value) ?? -1
    expect(rows.slice(1, 3).map((r) => r[column])).toEqual(['30000', '-5'])
    expect(rows[1]?.[rows[0]?.indexOf(m.figure.columns.series) ?? -1]).toBe('Posts, "all"\nof them')
  })
  test('holds no cell that a spreadsheet would run', () => {
    const cells = parse(figureCsv(figure, m, 'en', 'https://a.example/figures/x').slice(1)).flat()
    expect(cells.filter((c) => /^[=+@]/.test(c) || (c.startsWith('-') && !/^-[\d.]+$/.test(c)))).toEqual([])
    expect(cells).toContain(`'=HYPERLINK("x")`)
  })
  test('says where it is from and which claims it holds', () => {
    const csv = figureCsv(figure, m, 'en', 'https://a.example/figures/x')
    expect(findManifest(csv)?.claims).toEqual([
      { id: 'c', said: '30,000 jobs', quantity: { value: 30_000, unit: 'jobs' }, status: 'documented' },
      { id: 'd', said: null, quantity: null, status: 'documented' },
    ])
    expect(parse(csv.slice(1)).map((r) => r[0])).toContain('https://a.example/figures/x')
  })
})
