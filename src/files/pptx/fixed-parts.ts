import { escapeXml, XML_HEAD } from '../xml.ts'
import type { PptxDeck } from './model.ts'
import { A, FONTS, LANGUAGE, NS, solid } from './names.ts'

const INK = '14181D'
const EMPTY_TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'

/** Colours and fonts: those of the site for a projector, with a font for Chinese in both places. */
export function theme(locale: PptxDeck['locale'], name: string): string {
  const font = (tag: 'majorFont' | 'minorFont', latin: string) =>
    `<a:${tag}><a:latin typeface="${latin}"/><a:ea typeface="${FONTS.ea[locale]}"/><a:cs typeface=""/><a:font script="Hans" typeface="${FONTS.ea['zh-Hans']}"/><a:font script="Hant" typeface="${FONTS.ea['zh-Hant']}"/></a:${tag}>`
  const colours = [
    ['dk1', INK],
    ['lt1', 'FFFFFF'],
    ['dk2', '3C444E'],
    ['lt2', 'EEF0F2'],
    ['accent1', '0A3D70'],
    ['accent2', 'B3400B'],
    ['accent3', '3C444E'],
    ['accent4', '4C1D78'],
    ['accent5', '646C76'],
    ['accent6', '767E88'],
    ['hlink', '0B5CAD'],
    ['folHlink', '0B5CAD'],
  ]
    .map(([id, value]) => `<a:${id}><a:srgbClr val="${value}"/></a:${id}>`)
    .join('')
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="9525">${fill}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return `${XML_HEAD}<a:theme xmlns:a="${A}" name="${name}"><a:themeElements><a:clrScheme name="${name}">${colours}</a:clrScheme><a:fontScheme name="${name}">${font('majorFont', FONTS.serif)}${font('minorFont', FONTS.sans)}</a:fontScheme><a:fmtScheme name="${name}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
}

const levels = (size: number, font: 'mj' | 'mn') =>
  `<a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="${size}">${solid(INK)}<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr></a:lvl1pPr>`

const titlePlace = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="508000" y="431800"/><a:ext cx="11176000" cy="812800"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`

export const slideMaster = `${XML_HEAD}<p:sldMaster ${NS}><p:cSld><p:bg><p:bgPr>${solid('FFFFFF')}<a:effectLst/></p:bgPr></p:bg><p:spTree>${EMPTY_TREE}${titlePlace}</p:spTree></p:cSld>${COLOUR_MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${levels(2600, 'mj')}</p:titleStyle><p:bodyStyle>${levels(1800, 'mn')}</p:bodyStyle><p:otherStyle>${levels(1800, 'mn')}</p:otherStyle></p:txStyles></p:sldMaster>`

export const slideLayout = `${XML_HEAD}<p:sldLayout ${NS} type="titleOnly" preserve="1"><p:cSld name="Title"><p:spTree>${EMPTY_TREE}${titlePlace}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`

const notesPlace = (id: number, type: 'sldImg' | 'body', at: string, text: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${type === 'body' ? 'Notes' : 'Slide'}"/><p:cNvSpPr><a:spLocks noGrp="1"${type === 'sldImg' ? ' noRot="1" noChangeAspect="1"' : ''}/></p:cNvSpPr><p:nvPr><p:ph type="${type}" idx="${id}"/></p:nvPr></p:nvSpPr><p:spPr>${at}</p:spPr>${text}</p:sp>`
const at = (x: number, y: number, w: number, h: number) =>
  `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`

export const notesMaster = `${XML_HEAD}<p:notesMaster ${NS}><p:cSld><p:bg><p:bgPr>${solid('FFFFFF')}<a:effectLst/></p:bgPr></p:bg><p:spTree>${EMPTY_TREE}${notesPlace(2, 'sldImg', at(685800, 685800, 5486400, 3086100), '')}${notesPlace(3, 'body', at(685800, 4000500, 5486400, 4400000), '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>')}</p:spTree></p:cSld>${COLOUR_MAP}<p:notesStyle>${levels(1200, 'mn')}</p:notesStyle></p:notesMaster>`

/** A slide around its shapes. */
export const slidePart = (shapes: string): string =>
  `${XML_HEAD}<p:sld ${NS}><p:cSld><p:spTree>${EMPTY_TREE}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`

/** The notes of a slide, a paragraph each. */
export function notesPart(paragraphs: readonly string[], locale: PptxDeck['locale']): string {
  const lang = `lang="${LANGUAGE[locale]}"`
  const font = `<a:latin typeface="${FONTS.sans}"/><a:ea typeface="${FONTS.ea[locale]}"/><a:cs typeface="${FONTS.sans}"/>`
  const text = paragraphs
    .map((p) =>
      p === '' ? `<a:p><a:endParaRPr ${lang}/></a:p>` : `<a:p><a:r><a:rPr ${lang}>${font}</a:rPr><a:t>${escapeXml(p)}</a:t></a:r></a:p>`,
    )
    .join('')
  const body = `<p:txBody><a:bodyPr/><a:lstStyle/>${text === '' ? '<a:p/>' : text}</p:txBody>`
  return `${XML_HEAD}<p:notes ${NS}><p:cSld><p:spTree>${EMPTY_TREE}${notesPlace(2, 'sldImg', '', '')}${notesPlace(3, 'body', '', body)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`
}

/** The presentation: its slides by relationship, 13.33 × 7.5 inches. */
export function presentationPart(slides: number): string {
  const list = Array.from({ length: slides }, (_, i) => `<p:sldId id="${256 + i}" r:id="rIdSlide${i + 1}"/>`).join('')
  return `${XML_HEAD}<p:presentation ${NS} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rIdMaster"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rIdNotes"/></p:notesMasterIdLst><p:sldIdLst>${list}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`
}
