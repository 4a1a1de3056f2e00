import { escapeXml } from '../xml.ts'
import type { Box, ChartItem, GroupItem, Item, LineItem, MarkItem, Paragraph, PptxDeck, TextItem } from './model.ts'
import { A, C, emu, fonts, LANGUAGE, R, solid } from './names.ts'

/** Collects the relationships that a slide needs, and numbers its shapes: each id is positive and used once. */
export class SlideParts {
  #last = 1
  readonly charts: ChartItem[] = []
  readonly links: string[] = []
  constructor(readonly locale: PptxDeck['locale']) {}
  nextId(): number {
    this.#last += 1
    return this.#last
  }
  /** Relationship of a chart: after the layout and the notes. */
  chart(item: ChartItem): string {
    this.charts.push(item)
    return `rIdChart${this.charts.length}`
  }
  link(address: string): string {
    if (!this.links.includes(address)) this.links.push(address)
    return `rIdLink${this.links.indexOf(address) + 1}`
  }
}

const place = ({ x, y, w, h }: Box) =>
  `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${Math.max(0, emu(w))}" cy="${Math.max(0, emu(h))}"/>`
const named = (parts: SlideParts, name: string, alt = '') =>
  `<p:cNvPr id="${parts.nextId()}" name="${escapeXml(name)}"${alt === '' ? '' : ` descr="${escapeXml(alt)}"`}/>`

function paragraphXml({ text, size, colour, bold, serif, after = 0, align = 'l', link }: Paragraph, parts: SlideParts): string {
  const lang = `lang="${LANGUAGE[parts.locale]}" altLang="en-US" sz="${Math.max(100, Math.round(size * 100))}" b="${bold ? 1 : 0}" dirty="0"`
  const click = link === undefined ? '' : `<a:hlinkClick r:id="${parts.link(link)}"/>`
  const look = `${solid(colour)}${fonts(parts.locale, serif)}`
  const run = text === '' ? '' : `<a:r><a:rPr ${lang}>${look}${click}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`
  return `<a:p><a:pPr algn="${align}" marL="0" indent="0"><a:spcBef><a:spcPts val="${size >= 16 ? 600 : 0}"/></a:spcBef><a:spcAft><a:spcPts val="${after * 100}"/></a:spcAft><a:buNone/></a:pPr>${run}<a:endParaRPr ${lang}>${look}</a:endParaRPr></a:p>`
}

function textXml(item: TextItem, parts: SlideParts): string {
  const { name, box, paragraphs, anchor = 't', isTitle, isOneLine } = item
  // PowerPoint asks to repair a file with a text body without a paragraph.
  const body = paragraphs.map((p) => paragraphXml(p, parts)).join('') || '<a:p/>'
  const fit = isOneLine ? '' : '<a:normAutofit/>'
  return `<p:sp><p:nvSpPr>${named(parts, name)}<p:cNvSpPr${isTitle ? '' : ' txBox="1"'}/><p:nvPr>${isTitle ? '<p:ph type="title"/>' : ''}</p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${place(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="${isOneLine ? 'none' : 'square'}" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}">${fit}</a:bodyPr><a:lstStyle/>${body}</p:txBody></p:sp>`
}

/** Fill and outline of a mark, by its look. */
export function markPaint(
  { look, colour, tint, opacity = 1 }: Pick<MarkItem, 'look' | 'colour' | 'tint' | 'opacity'>,
  width = 1.25,
): string {
  const line = (dash: string) => `<a:ln w="${emu(width)}">${solid(colour)}<a:prstDash val="${dash}"/></a:ln>`
  const pattern = (prst: string) =>
    `<a:pattFill prst="${prst}"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`
  switch (look) {
    case 'solid':
      return opacity === 1
        ? `${solid(colour)}<a:ln><a:noFill/></a:ln>`
        : `<a:solidFill><a:srgbClr val="${colour}"><a:alpha val="${Math.round(opacity * 100_000)}"/></a:srgbClr></a:solidFill><a:ln><a:noFill/></a:ln>`
    case 'hatch':
      return pattern('wdUpDiag') + line('solid')
    case 'dots':
      return pattern('pct20') + line('sysDot')
    case 'forecast':
      return solid(tint) + line('dash')
  }
}

const markXml = (item: MarkItem, parts: SlideParts): string =>
  `<p:sp><p:nvSpPr>${named(parts, 'Mark')}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${place(item.box)}</a:xfrm><a:prstGeom prst="${item.round ? 'ellipse' : 'rect'}"><a:avLst/></a:prstGeom>${markPaint(item)}</p:spPr></p:sp>`

/** The box around some points. */
export function boundsOf(points: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y }
}

function lineXml({ lines, colour, width, isDashed }: LineItem, parts: SlideParts): string {
  const box = boundsOf(lines.flat())
  const point = ([x, y]: readonly [number, number]) => `<a:pt x="${emu(x - box.x)}" y="${emu(y - box.y)}"/>`
  const path = lines
    .filter((line) => line.length > 1)
    .map((line) => line.map((at, i) => (i === 0 ? `<a:moveTo>${point(at)}</a:moveTo>` : `<a:lnTo>${point(at)}</a:lnTo>`)).join(''))
    .join('')
  if (path === '') return ''
  const [w, h] = [Math.max(1, emu(box.w)), Math.max(1, emu(box.h))]
  return `<p:sp><p:nvSpPr>${named(parts, 'Line')}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${place(box)}</a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${w}" h="${h}" fill="none">${path}</a:path></a:pathLst></a:custGeom><a:noFill/><a:ln w="${Math.max(3175, emu(width))}">${solid(colour)}${isDashed ? '<a:prstDash val="dash"/>' : ''}<a:round/></a:ln></p:spPr></p:sp>`
}

const groupXml = ({ name, alt, box, items }: GroupItem, parts: SlideParts): string =>
  `<p:grpSp><p:nvGrpSpPr>${named(parts, name, alt)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place(box)}<a:chOff x="${emu(box.x)}" y="${emu(box.y)}"/><a:chExt cx="${emu(box.w)}" cy="${emu(box.h)}"/></a:xfrm></p:grpSpPr>${items.map((item) => itemXml(item, parts)).join('')}</p:grpSp>`

const chartXml = (item: ChartItem, parts: SlideParts): string =>
  `<p:graphicFrame><p:nvGraphicFramePr>${named(parts, item.name, item.alt)}<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${place(item.box)}</p:xfrm><a:graphic xmlns:a="${A}"><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="${parts.chart(item)}"/></a:graphicData></a:graphic></p:graphicFrame>`

/** The XML of one item of a slide. */
export function itemXml(item: Item, parts: SlideParts): string {
  switch (item.kind) {
    case 'text':
      return textXml(item, parts)
    case 'mark':
      return markXml(item, parts)
    case 'line':
      return lineXml(item, parts)
    case 'group':
      return groupXml(item, parts)
    case 'chart':
      return chartXml(item, parts)
  }
}
