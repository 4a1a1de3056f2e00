import { CUSTOM_RELATION, CUSTOM_TYPE, customProperties } from '../custom-properties.ts'
import { XML_HEAD } from '../xml.ts'
import { PptxPackage } from './package.ts'
import { addSlide } from './slide-files.ts'
import { addFixedFiles } from './fixed-files.ts'
import type { PptxDeck } from './model.ts'
import { R, RELATIONS } from './names.ts'

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const OFFICE = 'application/vnd.openxmlformats-officedocument'
const CORE = 'http://schemas.openxmlformats.org/package/2006'

/** Writes a deck as a PowerPoint file: native charts with their workbooks, native shapes, text as text, notes. Rejects when the browser cannot deflate. */
export async function pptx(deck: PptxDeck): Promise<Blob> {
  const { locale, slides } = deck
  const file = new PptxPackage()
  let charts = 0
  for (const [i, slide] of slides.entries()) charts += await addSlide(file, slide, i + 1, charts, locale)
  addFixedFiles(file, deck)
  file.add('docProps/custom.xml', customProperties(deck.manifest))
  const root = `${XML_HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${R}/officeDocument" Target="ppt/presentation.xml"/><Relationship Id="rId2" Type="${CORE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${R}/extended-properties" Target="docProps/app.xml"/>${CUSTOM_RELATION}</Relationships>`
  const types = (own: string) =>
    `${XML_HEAD}<Types xmlns="${CORE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="${OFFICE}.spreadsheetml.sheet"/>${own}${CUSTOM_TYPE}</Types>`
  const packed = await file.pack(root, types)
  return new Blob([packed], { type: PPTX_TYPE })
}
