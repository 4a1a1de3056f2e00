import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { csvText } from '#blocks/table/table-text.ts'
import { embedCode } from '#charts/export/embed-code.ts'
import { figureSvg } from '#charts/export/figure-image.ts'
import { hasNoValue } from '#charts/frame/spoken.ts'
import { figureJson } from '#charts/export/figure-json.ts'
import { csvColumns } from '#charts/frame/csv-columns.ts'
import { figureRows } from '#charts/frame/figure-rows.ts'
import { tableColumns } from '#charts/frame/table-columns.ts'
import { allMessages } from '#i18n/all-messages.ts'
import { resolveFigure } from '#core/resolve/figure.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { FigureAnswer as FigureAnswerSchema } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { parse } from 'valibot'
import { DATA, LOCALES, SPECS } from './dataset.ts'

const LINK = 'https://example.org/figures/x?lens=told&y=1'
const answerOf = (id: string, locale: (typeof LOCALES)[number]): FigureAnswer => {
  const answer = resolveFigure(id, { data: DATA, locale, version: 'v-test' })
  if (!answer) throw new Error(id)
  return answer
}
const xmlParser = new new JSDOM('').window.DOMParser()
const xmlOf = (text: string) => xmlParser.parseFromString(text, 'application/xml')
/** The very image that a reader takes. */
async function svgOf(id: string, locale: (typeof LOCALES)[number], isTold = false): Promise<{ svg: string; figure: FigureAnswer }> {
  const figure = answerOf(id, locale)
  const m = await allMessages(locale)
  const words = m.exporting
  return { svg: figureSvg(figure, { locale, m, words, link: LINK, isTold, ground: 'light' }).svg, figure }
}

describe('image', () => {
  it.each(SPECS.filter((s) => s.state.kind !== 'cannot-draw').map((s) => s.id))('%s is one self-contained SVG', async (id) => {
    const { svg } = await svgOf(id, 'zh-Hans')
    const document = xmlOf(svg)
    expect(document.getElementsByTagName('parsererror')[0]?.textContent ?? null).toBeNull()
    expect(svg).not.toMatch(/var\(|foreignObject|currentColor|\sstyle=|<script|NaN|undefined/)
    // No address but the namespace and the printed link; no reference but to its own patterns.
    expect(svg.match(/(?:xlink:)?href=/g)).toBeNull()
    for (const [, target] of svg.matchAll(/url\(([^)]*)\)/g))
      expect(document.getElementById((target ?? '').replace('#', ''))).not.toBeNull()
  })

  it('carries title, status, source, date, version and link', async () => {
    const { svg, figure } = await svgOf('amazon-headcount', 'en')
    const words = (xmlOf(svg).documentElement.textContent ?? '').replace(/\s+/g, ' ')
    for (const needed of [
      plainText(figure.title).split(' ').slice(0, 3).join(' '),
      figure.sources[0]?.source.publisher ?? '?',
      '2026',
      'v-test',
      LINK,
    ])
      expect(words).toContain(needed)
    expect(words).toMatch(/\d+ (supported|documented|reported|contested)/)
    // Taken from the article's version, an image says what the article says; the evidence under its name would mislead.
    const told = (await allMessages('en')).shell.lens.toldMark
    expect(words).not.toContain(told)
    const asTold = (await svgOf('amazon-headcount', 'en', true)).svg
    expect(asTold).toContain(told)
    expect(figure.told).not.toBeNull()
    expect(asTold).toContain(
      plainText(figure.told?.text ?? [])
        .split(' ')
        .slice(0, 3)
        .join(' '),
    )
  })
})

/** A reader of RFC 4180, as a spreadsheet has. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare, end] of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    if (row.length > 1) rows.push(row)
    row = []
  }
  return rows
}

describe('data', () => {
  it.each(SPECS.map((s) => s.id))('the CSV of %s reads back as the rows of its table', async (id) => {
    for (const locale of LOCALES) {
      const figure = answerOf(id, locale)
      const m = await allMessages(locale)
      const rows = figureRows(figure, locale)
      const columns = csvColumns(rows, m, locale)
      const text = csvText([columns.map((c) => c.label), ...rows.map((row) => columns.map((c) => c.text(row)))], [])
      expect(text.startsWith('\uFEFF')).toBe(true)
      const [header = [], ...read] = readCsv(text)
      expect(read).toHaveLength(rows.length)
      const at = (name: string) => columns.findIndex((c) => c.id === name)
      expect(header).toHaveLength(columns.length)
      read.forEach((cells, i) => {
        const row = rows[i]
        expect(cells[at('value')] === '' ? null : Number(cells[at('value')])).toBe(row?.point.y)
        expect(cells[at('unit')]).toBe(row?.unit)
        expect(cells[at('id')]?.split(' ').filter((x) => x !== '')).toEqual(row?.claimIds)
        // A place without a number has no status.
        expect(cells[at('status')] === '').toBe(row ? hasNoValue(row) : true)
        if ((row?.claims.length ?? 0) > 0) expect([cells[at('asOf')], cells[at('source')]]).not.toContain('')
      })
      const shown = tableColumns(rows, m, locale)
      expect(rows.map((r) => shown.find((c) => c.id === 'item')?.text(r) ?? '')).toEqual(
        read.map((cells) => (at('item') < 0 ? '' : cells[at('item')])),
      )
    }
  })

  it('the JSON holds the specification and claims as the API gives them', () => {
    const figure = answerOf('robots-installed', 'en')
    const json: { spec: unknown; claims: Record<string, unknown>; url: string } = JSON.parse(figureJson(figure, LINK))
    expect(json.url).toBe(LINK)
    expect(parse(FigureAnswerSchema.entries.spec, json.spec)).toEqual(figure.spec)
    expect(Object.keys(json.claims)).toEqual(Object.keys(figure.claims))
  })

  it('the addresses that a figure’s file gives are those of its sources, each by its own name', () => {
    for (const { id } of SPECS) {
      const json: { sources: { source: { id: string; original: unknown; copy: unknown } }[] } = JSON.parse(
        figureJson(answerOf(id, 'en'), LINK),
      )
      for (const { source } of json.sources) {
        const record = DATA.sources.get(source.id)
        expect([id, source.id, source.original]).toEqual([id, source.id, record?.original])
        expect([id, source.id, source.copy]).toMatchObject([id, source.id, record?.copy && { url: record.copy.url }])
      }
    }
  })

  it('the embed code is one sandboxed iframe, whatever the title', () => {
    const frame = new JSDOM(
      embedCode('https://example.org/embed/figure/x', 'A "quoted" <title> & more', { px: 400, rem: 20 }, { ground: 'dark', isTold: true }),
    ).window.document.querySelector('iframe')
    expect(frame?.getAttribute('title')).toBe('A "quoted" <title> & more')
    expect(frame?.getAttribute('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox')
    expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual(['640', '720'])
    expect(frame?.style.height).toBe('calc(400px + 20rem)')
    expect(frame?.getAttribute('src')).toBe('https://example.org/embed/figure/x#told-ground-dark')
  })
})
