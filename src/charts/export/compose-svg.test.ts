import { describe, expect, test } from 'vitest'
import { allOf, oneOf, readXml, type XmlElement } from '../../../tests/support/read-xml.ts'
import { lightPalette } from '../palette.ts'
import { composeSvg, exportPlotWidth } from './compose-svg.ts'
import type { Drawing } from './draw-plots.tsx'
import type { ImageText } from './image-text.ts'

const TEXT: ImageText = {
  locale: 'en',
  site: 'Parallax',
  title: 'Robots: China & the rest',
  subtitle: 'Installed in a year',
  summary: 'What is < drawn',
  key: [],
  notes: [],
  source: 'Source: IFR',
  date: 'Evidence to Jan 2026',
  link: 'https://x.example/figures/a?lens=told&y=1',
  told: null,
}
const panel = (name: string, height = 100) => ({ name, markup: `<path d="M0 0V9" data-panel="${name}"/>`, width: 500, height })
const made = (over: Partial<ImageText> = {}, drawing: Partial<Drawing> = {}, fonts = '', manifest = '') => {
  const image = composeSvg({ ...TEXT, ...over }, { panels: [panel('')], samples: {}, ...drawing }, lightPalette, fonts, manifest)
  return { ...image, xml: oneOf(readXml(image.svg), 'svg') }
}
/** The lines of a picture in order, with the height of their baseline. */
const lines = (xml: XmlElement) =>
  [...allOf(xml, 'tspan'), ...allOf(xml, 'text').filter((t) => t.children.length === 0 && t.text !== '')].map((t) => ({
    y: Number(t.attributes.y),
    text: t.text,
  }))
const yOf = (xml: XmlElement, text: string) => lines(xml).find((l) => l.text.includes(text))?.y ?? Number.NaN
/** Where panels are drawn. */
const places = (xml: XmlElement) =>
  allOf(xml, 'g').flatMap(({ attributes: { transform = '' } }) => {
    const found = /^translate\(([\d.]+) ([\d.]+)\) scale\(1\.4\)$/.exec(transform)
    return found ? [{ x: Number(found[1]), y: Number(found[2]) }] : []
  })

describe('an image', () => {
  test('reads from top to bottom: title, subtitle, plots, notes, source, date, address', () => {
    const { xml, height } = made({ notes: ['A note.'] })
    const [plot] = places(xml)
    const order = [
      yOf(xml, 'Robots'),
      yOf(xml, 'Installed'),
      plot?.y ?? 0,
      yOf(xml, 'A note'),
      yOf(xml, 'IFR'),
      yOf(xml, 'Jan 2026'),
      yOf(xml, 'x.example'),
    ]
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(Math.max(...order)).toBeLessThan(height)
  })
  test('says what it shows to those who cannot see it, in its language, with signs as they are', () => {
    const { xml } = made({ locale: 'zh-Hant' })
    expect([oneOf(xml, 'title').text, oneOf(xml, 'desc').text]).toEqual(['Robots: China & the rest', 'What is < drawn'])
    expect([xml.attributes.lang, xml.attributes['xml:lang']]).toEqual(['zh-Hant', 'zh-Hant'])
    expect(yOf(xml, 'lens=told&y=1')).toBeGreaterThan(0)
  })
  test('is as large as it says, on paper', () => {
    const { xml, width, height } = made()
    expect([xml.attributes.width, xml.attributes.height, xml.attributes.viewBox]).toEqual([
      `${width}`,
      `${height}`,
      `0 0 ${width} ${height}`,
    ])
    const [ground] = allOf(xml, 'rect')
    expect(ground?.attributes).toEqual({ width: `${width}`, height: `${height}`, fill: lightPalette.paper })
  })
  test('grows with its words', () => {
    const long = 'A sentence that goes on for rather a long time and then some more. '.repeat(4)
    expect(made({ notes: [long] }).height).toBeGreaterThan(made({ notes: ['Short.'] }).height)
    expect(made({ title: long }).height).toBeGreaterThan(made().height)
  })
  test('quotes the article above its title only where it is read in its version', () => {
    const told = made({ told: 'The article says so.' }).xml
    expect(yOf(told, 'The article')).toBeLessThan(yOf(told, 'Robots'))
    expect(yOf(made().xml, 'The article')).toBeNaN()
  })
  test('holds fonts and a manifest only when it is given them', () => {
    const { xml } = made({}, {}, '@font-face{font-family:x}', 'parallax-manifest:1:abc')
    expect([oneOf(xml, 'style').text, oneOf(xml, 'metadata').text]).toEqual(['@font-face{font-family:x}', 'parallax-manifest:1:abc'])
    expect([allOf(made().xml, 'style'), allOf(made().xml, 'metadata')]).toEqual([[], []])
  })
})

describe('panels', () => {
  test('one has the whole width, two stand beside each other, a third below', () => {
    expect(places(made().xml)).toHaveLength(1)
    const [a, b, c] = places(made({}, { panels: [panel('one', 100), panel('two', 200), panel('three')] }).xml)
    expect([a?.x, b?.x, c?.x]).toEqual([40, 618, 40])
    expect(a?.y).toBe(b?.y)
    // 200 of the higher one at 1.4, 18 between, and the name of the third: 18 px in a line of 1.4, and 6.
    expect((c?.y ?? 0) - (a?.y ?? 0)).toBeCloseTo(200 * 1.4 + 18 + 18 * 1.4 + 6, 1)
  })
  test('fit beside each other at the width for which they are drawn', () => {
    expect([exportPlotWidth(1), exportPlotWidth(2), exportPlotWidth(5)]).toEqual([800, 387, 387])
    expect(exportPlotWidth(2) * 1.4).toBeLessThanOrEqual(618 - 36 - 40)
  })
  test('stand under their names', () => {
    const { xml } = made({}, { panels: [panel('Eastern'), panel('Western')] })
    for (const name of ['Eastern', 'Western']) expect(yOf(xml, name), name).toBeLessThan(places(xml)[0]?.y ?? 0)
    expect(yOf(made().xml, 'Eastern')).toBeNaN()
  })
})

describe('the key', () => {
  const samples = { contested: '<rect width="9"/>', forecast: '<circle r="4"/>' }
  const glyphs = (xml: XmlElement) => allOf(xml, 'g').filter((g) => g.attributes.transform?.endsWith('scale(1.25)'))
  test('has a sample before each word that has one', () => {
    const key: ImageText['key'] = [
      { look: null, text: '9 documented' },
      { look: 'contested', text: 'contested' },
    ]
    const { xml } = made({ key }, { samples })
    expect(glyphs(xml)).toHaveLength(1)
    const [plain, marked] = allOf(xml, 'text').filter((t) => ['9 documented', 'contested'].includes(t.text))
    expect(plain?.attributes.x).toBe('40')
    const glyph = Number(/translate\(([\d.]+)/.exec(glyphs(xml)[0]?.attributes.transform ?? '')?.[1])
    expect(Number(marked?.attributes.x) - glyph).toBe(30)
    expect(marked?.attributes.y).toBe(plain?.attributes.y)
  })
  test('goes on in a further row where there is no room, inside the picture', () => {
    const key: ImageText['key'] = Array.from({ length: 12 }, (_, i) => ({
      look: 'forecast' as const,
      text: `what number ${i} is said to be`,
    }))
    const { xml, width } = made({ key }, { samples })
    const words = allOf(xml, 'text').filter((t) => t.text.startsWith('what number'))
    expect(new Set(words.map((t) => t.attributes.y)).size).toBeGreaterThan(1)
    for (const t of words) expect(Number(t.attributes.x)).toBeLessThan(width - 40)
    expect(made({ key }, { samples }).height).toBeGreaterThan(made({ key: key.slice(0, 1) }, { samples }).height)
  })
})
