import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, test } from 'vitest'
import { type DeckInput, deckModel } from '#blocks/pptx/deck-pptx.ts'
import { panelChart } from '#blocks/pptx/figure-chart.ts'
import { resolveDeck } from '#core/resolve/decks.ts'
import { resolveFigure } from '#core/resolve/figure.ts'
import { chartSheet } from '#files/pptx/chart-sheet.ts'
import { readManifest } from '#files/read-file.ts'
import { unzip } from '#files/unzip.ts'
import { DATA, LOCALES, SPECS } from './dataset.ts'
import { bytesOf, decode, figureSlide, inputOf, LINK } from './deck-input.ts'

const drawable = SPECS.filter((s) => s.state.kind !== 'cannot-draw').map((s) => s.id)
const xmlParser = new new JSDOM('').window.DOMParser()

/** The file of a relationship's target, from the part that names it. */
function resolveTarget(part: string, target: string): string {
  const at = part.split('/').slice(0, -1)
  for (const piece of target.split('/')) piece === '..' ? at.pop() : at.push(piece)
  return at.join('/')
}

describe.each(['zh-Hant'] as const)('a file of every figure in %s', (locale) => {
  let input: DeckInput
  let parts: Map<string, Uint8Array>
  beforeAll(async () => {
    input = await inputOf([...drawable.map((id) => figureSlide(id)), figureSlide('amazon-headcount', 'told')], locale)
    parts = await unzip(await bytesOf(input))
  }, 60_000)
  const xmlParts = () => [...parts].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, bytes]) => [name, decode(bytes)] as const)

  test('every part is XML without a number that is none', () => {
    for (const [name, text] of xmlParts()) {
      const document = xmlParser.parseFromString(text, 'application/xml')
      expect(document.getElementsByTagName('parsererror')[0]?.textContent ?? null, name).toBeNull()
      expect(text, name).not.toMatch(/NaN|Infinity|undefined|\[object/)
    }
  })
  test('every relationship leads to a part, relatively, and every part has a type', () => {
    const types = decode(parts.get('[Content_Types].xml') ?? new Uint8Array())
    for (const [name, text] of xmlParts().filter(([n]) => n.endsWith('.rels'))) {
      const of = name.replace('_rels/', '').replace(/\.rels$/, '')
      for (const [, attributes = ''] of text.matchAll(/<Relationship ([^>]*)\/>/g)) {
        if (attributes.includes('TargetMode="External"')) continue
        const target = /Target="([^"]*)"/.exec(attributes)?.[1] ?? ''
        expect(target, name).not.toMatch(/^\//)
        expect(parts.has(resolveTarget(of, target)), `${name} → ${target}`).toBe(true)
      }
    }
    for (const name of parts.keys())
      expect(types.includes(`PartName="/${name}"`) || /\.(rels|xlsx)$/.test(name) || name === '[Content_Types].xml', name).toBe(true)
  })
  test('ids on a slide are positive and used once, no body of text is empty, every relationship that is named exists', () => {
    for (const [name, text] of xmlParts().filter(([n]) => /^ppt\/slides\/slide\d+\.xml$/.test(n))) {
      const ids = [...text.matchAll(/<p:cNvPr id="(-?\d+)"/g)].map(([, id]) => Number(id))
      expect(Math.min(...ids), name).toBeGreaterThan(0)
      expect(new Set(ids).size, name).toBe(ids.length)
      expect(text.match(/<a:lstStyle\/><\/p:txBody>/), name).toBeNull()
      const rels = decode(parts.get(name.replace('slides/', 'slides/_rels/').concat('.rels')) ?? new Uint8Array())
      for (const [, id = ''] of text.matchAll(/r:id="([^"]+)"/g)) expect(rels, `${name} ${id}`).toContain(`Id="${id}"`)
    }
  })
  test('every run names a font for Chinese, in charts too', () => {
    for (const [name, text] of xmlParts().filter(([n]) => /^ppt\/(slides|charts|notesSlides)\//.test(n) && n.endsWith('.xml')))
      for (const [run] of text.matchAll(/<a:(?:rPr|defRPr)\b[^>]*(?:\/>|>[\s\S]*?<\/a:(?:rPr|defRPr)>)/g))
        expect(run, name).toContain('<a:ea typeface="Microsoft ')
    expect(decode(parts.get('ppt/theme/theme1.xml') ?? new Uint8Array()).match(/<a:ea typeface="Microsoft /g)).toHaveLength(2)
  })
  test('numbers of every chart are those of its workbook and of its figure', async () => {
    const charts = deckModel(input).slides.flatMap((s) => s.items.flatMap((i) => (i.kind === 'chart' ? [i] : [])))
    expect(charts.length).toBeGreaterThan(20)
    for (const [i, { chart }] of charts.entries()) {
      const book = await unzip(new Uint8Array(parts.get(`ppt/embeddings/Microsoft_Excel_Sheet${i + 1}.xlsx`) ?? []))
      const sheet = decode(book.get('xl/worksheets/sheet1.xml') ?? new Uint8Array())
      const stored = [...sheet.matchAll(/<v>([^<]*)<\/v>/g)].map(([, v]) => Number(v))
      const wanted = chartSheet(chart)
        .flat()
        .filter((c) => typeof c === 'number')
      expect(stored, `chart ${i + 1}`).toEqual(wanted)
      const part = xmlParser.parseFromString(decode(parts.get(`ppt/charts/chart${i + 1}.xml`) ?? new Uint8Array()), 'application/xml')
      const shown = [...part.querySelectorAll('val c\\:v, yVal c\\:v, val v, yVal v')].map((v) => Number(v.textContent))
      expect(shown, `chart ${i + 1}`).toEqual(chart.series.flatMap((s) => s.values.filter((v) => v !== null)))
      expect(part.querySelectorAll('externalData, c\\:externalData')).toHaveLength(1)
      expect(decode(parts.get(`ppt/charts/chart${i + 1}.xml`) ?? new Uint8Array())).not.toContain('multiLvlStrRef')
    }
  })
  test('charts of one figure in one unit share their axis', () => {
    const figure = resolveFigure('genai-use', { data: DATA, locale, version: 'v' })
    const domains = (figure?.spec.panels ?? []).map((panel) => figure && panelChart(figure, panel, locale)?.domain)
    expect(domains).toHaveLength(2)
    expect(domains[0]).toEqual(domains[1])
    const alone = resolveFigure('robots-installed', { data: DATA, locale, version: 'v' })
    expect(alone?.spec.panels.map((panel) => panelChart(alone, panel, locale)?.domain)).toEqual([null])
  })
  test('a chart loses no number of its figure', () => {
    for (const id of drawable) {
      const figure = resolveFigure(id, { data: DATA, locale, version: 'v' })
      for (const panel of figure?.spec.panels ?? []) {
        const chart = figure && panelChart(figure, panel, locale)
        if (!chart) continue
        const sorted = (all: (number | null)[]) => all.filter((v) => v !== null).sort((a, b) => a - b)
        const own = panel.series.flatMap((s) => s.points.map((p) => (chart.kind === 'scatter' && typeof p.x !== 'number' ? null : p.y)))
        expect(sorted(chart.series.flatMap((s) => [...s.values])), `${id} ${panel.id}`).toEqual(sorted(own))
      }
    }
  })
  test('the file says which numbers it holds', async () => {
    const manifest = await readManifest(await bytesOf({ ...input, slides: input.slides.slice(0, 3) }))
    expect(manifest?.version).toBe('v-test')
    expect(manifest?.link).toBe(LINK)
    expect(manifest?.claims.map((c) => c.id).sort()).toEqual([...new Set(input.slides.slice(0, 3).flatMap((s) => s.claims))].sort())
  })
})

test.each([...DATA.decks.keys()])('the built-in deck %s has a slide for each of its own, with words and notes', async (id) => {
  const deck = resolveDeck(id, { data: DATA, locale: 'zh-Hans', version: 'v' })
  const model = deckModel(await inputOf(deck?.slides ?? [], 'zh-Hans'))
  expect(model.slides).toHaveLength(deck?.slides.length ?? -1)
  for (const slide of model.slides) {
    const titles = slide.items.flatMap((i) => (i.kind === 'text' && i.isTitle ? i.paragraphs.map((p) => p.text) : []))
    expect(titles.join('')).not.toBe('')
    for (const item of slide.items) {
      if (!('box' in item)) continue
      expect(item.box.x + item.box.w, item.kind).toBeLessThanOrEqual(960)
      expect(item.box.y + item.box.h, item.kind).toBeLessThanOrEqual(540)
      expect(Math.min(item.box.w, item.box.h), item.kind).toBeGreaterThan(0)
    }
  }
})

if (process.env.PPTX_OUT)
  test.each(LOCALES)('writes files to look at: %s', async (locale) => {
    const { writeFileSync } = await import('node:fs')
    for (const id of DATA.decks.keys()) {
      const deck = resolveDeck(id, { data: DATA, locale, version: 'v' })
      const from = performance.now()
      writeFileSync(`${process.env.PPTX_OUT}/${id}.${locale}.pptx`, await bytesOf(await inputOf(deck?.slides ?? [], locale)))
      console.log(id, locale, deck?.slides.length, Math.round(performance.now() - from))
    }
    writeFileSync(
      `${process.env.PPTX_OUT}/figures.${locale}.pptx`,
      await bytesOf(
        await inputOf(
          drawable.map((id) => figureSlide(id)),
          locale,
        ),
      ),
    )
  })
