import { xlsx } from '#files/xlsx.ts'
import { escapeXml } from '#files/xml.ts'
import { chartPart } from './chart.ts'
import { chartSheet } from './chart-sheet.ts'
import { notesPart, slidePart } from './fixed-parts.ts'
import type { Chart, PptxDeck, PptxSlide } from './model.ts'
import type { PptxPackage } from './package.ts'
import { itemXml, SlideParts } from './shapes.ts'

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** Adds a chart as PowerPoint edits it: the drawing, and the workbook with its numbers. */
async function addChart(file: PptxPackage, chart: Chart, number: number, locale: PptxDeck['locale']): Promise<void> {
  const sheet = chartSheet(chart)
  const book = await xlsx(
    'Sheet1',
    sheet,
    (sheet[0] ?? []).map(() => 18),
  )
  file.add(`ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`, new Uint8Array(await book.arrayBuffer()))
  file.add(`ppt/charts/chart${number}.xml`, chartPart(chart, locale), `${OFFICE}.drawingml.chart+xml`)
  file.relate(`ppt/charts/chart${number}.xml`, [
    { id: 'rId1', type: 'package', target: `../embeddings/Microsoft_Excel_Sheet${number}.xlsx` },
  ])
}

/**
 * Adds slide `n` (counted from 1): its drawing, its notes, its charts and its links. `charts`: how many charts the slides before it have.
 * Returns how many its own are.
 */
export async function addSlide(
  file: PptxPackage,
  slide: PptxSlide,
  n: number,
  charts: number,
  locale: PptxDeck['locale'],
): Promise<number> {
  const own = new SlideParts(locale)
  file.add(
    `ppt/slides/slide${n}.xml`,
    slidePart(slide.items.map((item) => itemXml(item, own)).join('')),
    `${OFFICE}.presentationml.slide+xml`,
  )
  file.add(`ppt/notesSlides/notesSlide${n}.xml`, notesPart(slide.notes, locale), `${OFFICE}.presentationml.notesSlide+xml`)
  const made = own.charts.map((item, k) => ({ chart: item.chart, id: `rIdChart${k + 1}`, number: charts + k + 1 }))
  for (const { chart, number } of made) await addChart(file, chart, number, locale)
  file.relate(`ppt/slides/slide${n}.xml`, [
    { id: 'rIdLayout', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    { id: 'rIdNotes', type: 'notesSlide', target: `../notesSlides/notesSlide${n}.xml` },
    ...made.map(({ id, number }) => ({ id, type: 'chart', target: `../charts/chart${number}.xml` })),
    ...own.links.map((target, k) => ({ id: `rIdLink${k + 1}`, type: 'hyperlink', target: escapeXml(target), external: true })),
  ])
  file.relate(`ppt/notesSlides/notesSlide${n}.xml`, [
    { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
    { id: 'rId2', type: 'slide', target: `../slides/slide${n}.xml` },
  ])
  return made.length
}
