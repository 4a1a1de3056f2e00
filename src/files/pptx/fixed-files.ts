import { escapeXml, XML_HEAD } from '#files/xml.ts'
import { notesMaster, presentationPart, slideLayout, slideMaster, theme } from './fixed-parts.ts'
import type { PptxDeck } from './model.ts'
import { A, P } from './names.ts'
import type { PptxPackage } from './package.ts'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const CORE = 'http://schemas.openxmlformats.org/package/2006'

/** Adds what every PowerPoint file has besides its slides: the presentation, master, layout, themes and properties. */
export function addFixedFiles(file: PptxPackage, { locale, slides, title }: Pick<PptxDeck, 'locale' | 'slides' | 'title'>): void {
  file.add('ppt/presentation.xml', presentationPart(slides.length), `${OFFICE}.presentationml.presentation.main+xml`)
  file.relate('ppt/presentation.xml', [
    { id: 'rIdMaster', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { id: 'rIdNotes', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { id: 'rIdTheme', type: 'theme', target: 'theme/theme1.xml' },
    { id: 'rIdProps', type: 'presProps', target: 'presProps.xml' },
    { id: 'rIdView', type: 'viewProps', target: 'viewProps.xml' },
    { id: 'rIdTables', type: 'tableStyles', target: 'tableStyles.xml' },
    ...slides.map((_, i) => ({ id: `rIdSlide${i + 1}`, type: 'slide', target: `slides/slide${i + 1}.xml` })),
  ])
  file.add('ppt/slideMasters/slideMaster1.xml', slideMaster, `${OFFICE}.presentationml.slideMaster+xml`)
  file.relate('ppt/slideMasters/slideMaster1.xml', [
    { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    { id: 'rId2', type: 'theme', target: '../theme/theme1.xml' },
  ])
  file.add('ppt/slideLayouts/slideLayout1.xml', slideLayout, `${OFFICE}.presentationml.slideLayout+xml`)
  file.relate('ppt/slideLayouts/slideLayout1.xml', [{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }])
  file.add('ppt/notesMasters/notesMaster1.xml', notesMaster, `${OFFICE}.presentationml.notesMaster+xml`)
  file.relate('ppt/notesMasters/notesMaster1.xml', [{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }])
  for (const n of [1, 2]) file.add(`ppt/theme/theme${n}.xml`, theme(locale, 'Parallax'), `${OFFICE}.theme+xml`)
  file.add('ppt/presProps.xml', `${XML_HEAD}<p:presentationPr xmlns:p="${P}"/>`, `${OFFICE}.presentationml.presProps+xml`)
  file.add('ppt/viewProps.xml', `${XML_HEAD}<p:viewPr xmlns:p="${P}"/>`, `${OFFICE}.presentationml.viewProps+xml`)
  file.add(
    'ppt/tableStyles.xml',
    `${XML_HEAD}<a:tblStyleLst xmlns:a="${A}" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
    `${OFFICE}.presentationml.tableStyles+xml`,
  )
  file.add(
    'docProps/core.xml',
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${CORE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Parallax</dc:creator></cp:coreProperties>`,
    'application/vnd.openxmlformats-package.core-properties+xml',
  )
  file.add(
    'docProps/app.xml',
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Parallax</Application><Slides>${slides.length}</Slides></Properties>`,
    `${OFFICE}.extended-properties+xml`,
  )
}
