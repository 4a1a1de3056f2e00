import { describe, expect, test } from 'vitest'
import { allOf, oneOf, readXml } from '../../../tests/support/read-xml.ts'
import { unzip } from '../unzip.ts'
import { notesPart, presentationPart } from './fixed-parts.ts'
import type { ChartItem, PptxDeck, PptxSlide } from './model.ts'
import { pptx, PPTX_TYPE } from './pptx.ts'

const box = { x: 0, y: 0, w: 100, h: 50 }
const chart: ChartItem = {
  kind: 'chart',
  name: 'Chart',
  alt: '',
  box,
  chart: {
    kind: 'bar',
    categories: ['A'],
    series: [{ name: 'S', colour: '0A3D70', tint: 'DDE6EF', values: [1], looks: ['solid'] }],
    format: '0',
    dateFormat: '',
    isLog: false,
    fromZero: true,
    domain: null,
    labels: 'all',
  },
}
const link = (address: string): PptxSlide['items'][number] => ({
  kind: 'text',
  name: 'Words',
  box,
  paragraphs: [{ text: 'Source', size: 12, colour: '0B5CAD', link: address }],
})
const deck = (...slides: PptxSlide[]): PptxDeck => ({ title: 'Cuts & <hires>', locale: 'zh-Hant', slides, manifest: ['one', 'two'] })

async function parts(made: PptxDeck): Promise<Map<string, string>> {
  const blob = await pptx(made)
  const files = await unzip(new Uint8Array(await blob.arrayBuffer()))
  return new Map([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}
const relationsOf = (xml: string | undefined) =>
  allOf(readXml(xml ?? ''), 'Relationship').map(({ attributes: a }) => [a.Id, a.Type?.split('/').at(-1), a.Target])

describe('a file of slides', () => {
  test('has its charts numbered through all slides, each with its workbook', async () => {
    const files = await parts(deck({ items: [chart, chart], notes: [] }, { items: [], notes: [] }, { items: [chart], notes: [] }))
    expect([...files.keys()].filter((n) => /charts\/chart\d|embeddings/.test(n) && !n.includes('_rels')).sort()).toEqual([
      'ppt/charts/chart1.xml',
      'ppt/charts/chart2.xml',
      'ppt/charts/chart3.xml',
      'ppt/embeddings/Microsoft_Excel_Sheet1.xlsx',
      'ppt/embeddings/Microsoft_Excel_Sheet2.xlsx',
      'ppt/embeddings/Microsoft_Excel_Sheet3.xlsx',
    ])
    const third = relationsOf(files.get('ppt/slides/_rels/slide3.xml.rels'))
    expect(third).toContainEqual(['rIdChart1', 'chart', '../charts/chart3.xml'])
    expect(relationsOf(files.get('ppt/charts/_rels/chart3.xml.rels'))).toEqual([
      ['rId1', 'package', '../embeddings/Microsoft_Excel_Sheet3.xlsx'],
    ])
  })
  test('lists its slides in order, and each has its own notes', async () => {
    const files = await parts(deck({ items: [], notes: ['first'] }, { items: [], notes: ['second'] }))
    const ids = allOf(readXml(files.get('ppt/presentation.xml') ?? ''), 'p:sldId').map((s) => s.attributes['r:id'])
    const targets = new Map(relationsOf(files.get('ppt/_rels/presentation.xml.rels')).map(([id, , target]) => [id, target]))
    expect(ids.map((id) => targets.get(id))).toEqual(['slides/slide1.xml', 'slides/slide2.xml'])
    expect(['1', '2'].map((n) => allOf(readXml(files.get(`ppt/notesSlides/notesSlide${n}.xml`) ?? ''), 'a:t').map((t) => t.text))).toEqual([
      ['first'],
      ['second'],
    ])
  })
  test('an address with signs of XML leads where it did', async () => {
    const address = 'https://a.example/?x=1&y="2"'
    const files = await parts(deck({ items: [link(address)], notes: [] }))
    const rels = files.get('ppt/slides/_rels/slide1.xml.rels') ?? ''
    expect(relationsOf(rels)).toContainEqual(['rIdLink1', 'hyperlink', address])
    expect(rels).toContain('TargetMode="External"')
  })
  test('says its title and what it says of its numbers, line by line', async () => {
    const files = await parts(deck({ items: [], notes: [] }))
    expect(oneOf(readXml(files.get('docProps/core.xml') ?? ''), 'dc:title').text).toBe('Cuts & <hires>')
    const custom = allOf(readXml(files.get('docProps/custom.xml') ?? ''), 'property')
    expect(custom.map((p) => [p.attributes.name, p.attributes.pid, p.text])).toEqual([
      ['Parallax', '2', 'one'],
      ['Parallax 2', '3', 'two'],
    ])
  })
  test('is of the type that PowerPoint opens, and its theme names the font of its language', async () => {
    const made = deck({ items: [], notes: [] })
    expect((await pptx(made)).type).toBe(PPTX_TYPE)
    const theme = readXml((await parts(made)).get('ppt/theme/theme1.xml') ?? '')
    expect(allOf(theme, 'a:ea').map((e) => e.attributes.typeface)).toEqual(['Microsoft JhengHei', 'Microsoft JhengHei'])
  })
})

test('notes keep their empty lines, and a slide without notes has a body all the same', () => {
  const paragraphs = (...notes: string[]) => allOf(readXml(notesPart(notes, 'en')), 'a:p').map((p) => allOf(p, 'a:t').map((t) => t.text))
  expect(paragraphs('One', '', 'A & B')).toEqual([['One'], [], ['A & B']])
  expect(paragraphs()).toEqual([[]])
})

test('ids of slides begin at 256, below which the format allows none', () => {
  const ids = allOf(readXml(presentationPart(3)), 'p:sldId').map((s) => s.attributes.id)
  expect(ids).toEqual(['256', '257', '258'])
})
