import { CUSTOM_RELATION, CUSTOM_TYPE, customProperties } from '../custom-properties.ts'
import { xlsx } from '../xlsx.ts'
import { escapeXml, XML_HEAD } from '../xml.ts'
import { zip } from '../zip.ts'
import { chartPart, chartSheet } from './chart.ts'
import { notesMaster, notesPart, presentationPart, slideLayout, slideMaster, slidePart, theme } from './fixed-parts.ts'
import type { PptxDeck } from './model.ts'
import { A, P, R, RELATIONS, relations } from './names.ts'
import { itemXml, SlideParts } from './shapes.ts'

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const OFFICE = 'application/vnd.openxmlformats-officedocument'
const CORE = 'http://schemas.openxmlformats.org/package/2006'

type Part = string | Uint8Array<ArrayBuffer>

/** Writes a deck as a PowerPoint file: native charts with their workbooks, native shapes, text as text, notes. Rejects when the browser cannot deflate. */
export async function pptx(deck: PptxDeck): Promise<Blob> {
  const { locale, slides } = deck
  const parts: Record<string, Part> = {}
  const types: string[] = []
  const add = (name: string, content: Part, type?: string) => {
    parts[name] = content
    if (type) types.push(`<Override PartName="/${name}" ContentType="${type}"/>`)
  }
  const rels = (of: string, list: Parameters<typeof relations>[0]) => {
    const cut = of.lastIndexOf('/')
    parts[`${of.slice(0, cut)}/_rels/${of.slice(cut + 1)}.rels`] = relations(list, XML_HEAD)
  }

  let charts = 0
  for (const [i, slide] of slides.entries()) {
    const n = i + 1
    const own = new SlideParts(locale)
    add(`ppt/slides/slide${n}.xml`, slidePart(slide.items.map((item) => itemXml(item, own)).join('')), `${OFFICE}.presentationml.slide+xml`)
    add(`ppt/notesSlides/notesSlide${n}.xml`, notesPart(slide.notes, locale), `${OFFICE}.presentationml.notesSlide+xml`)
    const made = own.charts.map((item, k) => ({ chart: item.chart, id: `rIdChart${k + 1}`, number: charts + k + 1 }))
    charts += made.length
    for (const { chart, number } of made) {
      const sheet = chartSheet(chart)
      const book = await xlsx(
        'Sheet1',
        sheet,
        (sheet[0] ?? []).map(() => 18),
      )
      add(`ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`, new Uint8Array(await book.arrayBuffer()))
      add(`ppt/charts/chart${number}.xml`, chartPart(chart, locale), `${OFFICE}.drawingml.chart+xml`)
      rels(`ppt/charts/chart${number}.xml`, [{ id: 'rId1', type: 'package', target: `../embeddings/Microsoft_Excel_Sheet${number}.xlsx` }])
    }
    rels(`ppt/slides/slide${n}.xml`, [
      { id: 'rIdLayout', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
      { id: 'rIdNotes', type: 'notesSlide', target: `../notesSlides/notesSlide${n}.xml` },
      ...made.map(({ id, number }) => ({ id, type: 'chart', target: `../charts/chart${number}.xml` })),
      ...own.links.map((target, k) => ({ id: `rIdLink${k + 1}`, type: 'hyperlink', target: escapeXml(target), external: true })),
    ])
    rels(`ppt/notesSlides/notesSlide${n}.xml`, [
      { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { id: 'rId2', type: 'slide', target: `../slides/slide${n}.xml` },
    ])
  }

  add('ppt/presentation.xml', presentationPart(slides.length), `${OFFICE}.presentationml.presentation.main+xml`)
  rels('ppt/presentation.xml', [
    { id: 'rIdMaster', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { id: 'rIdNotes', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { id: 'rIdTheme', type: 'theme', target: 'theme/theme1.xml' },
    { id: 'rIdProps', type: 'presProps', target: 'presProps.xml' },
    { id: 'rIdView', type: 'viewProps', target: 'viewProps.xml' },
    { id: 'rIdTables', type: 'tableStyles', target: 'tableStyles.xml' },
    ...slides.map((_, i) => ({ id: `rIdSlide${i + 1}`, type: 'slide', target: `slides/slide${i + 1}.xml` })),
  ])
  add('ppt/slideMasters/slideMaster1.xml', slideMaster, `${OFFICE}.presentationml.slideMaster+xml`)
  rels('ppt/slideMasters/slideMaster1.xml', [
    { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    { id: 'rId2', type: 'theme', target: '../theme/theme1.xml' },
  ])
  add('ppt/slideLayouts/slideLayout1.xml', slideLayout, `${OFFICE}.presentationml.slideLayout+xml`)
  rels('ppt/slideLayouts/slideLayout1.xml', [{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }])
  add('ppt/notesMasters/notesMaster1.xml', notesMaster, `${OFFICE}.presentationml.notesMaster+xml`)
  rels('ppt/notesMasters/notesMaster1.xml', [{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }])
  for (const n of [1, 2]) add(`ppt/theme/theme${n}.xml`, theme(locale, 'Parallax'), `${OFFICE}.theme+xml`)
  add('ppt/presProps.xml', `${XML_HEAD}<p:presentationPr xmlns:p="${P}"/>`, `${OFFICE}.presentationml.presProps+xml`)
  add('ppt/viewProps.xml', `${XML_HEAD}<p:viewPr xmlns:p="${P}"/>`, `${OFFICE}.presentationml.viewProps+xml`)
  add(
    'ppt/tableStyles.xml',
    `${XML_HEAD}<a:tblStyleLst xmlns:a="${A}" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
    `${OFFICE}.presentationml.tableStyles+xml`,
  )
  add(
    'docProps/core.xml',
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${CORE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(deck.title)}</dc:title><dc:creator>Parallax</dc:creator></cp:coreProperties>`,
    'application/vnd.openxmlformats-package.core-properties+xml',
  )
  add(
    'docProps/app.xml',
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Parallax</Application><Slides>${slides.length}</Slides></Properties>`,
    `${OFFICE}.extended-properties+xml`,
  )
  add('docProps/custom.xml', customProperties(deck.manifest))
  const root = `${XML_HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${R}/officeDocument" Target="ppt/presentation.xml"/><Relationship Id="rId2" Type="${CORE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${R}/extended-properties" Target="docProps/app.xml"/>${CUSTOM_RELATION}</Relationships>`
  const content = `${XML_HEAD}<Types xmlns="${CORE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="${OFFICE}.spreadsheetml.sheet"/>${types.join('')}${CUSTOM_TYPE}</Types>`
  const packed = await zip({ '[Content_Types].xml': content, '_rels/.rels': root, ...parts })
  return new Blob([packed], { type: PPTX_TYPE })
}
