import { localeInfo, type Locale } from '#i18n/locales.ts'
import { textWidth } from '#charts/label-layout/text-width.ts'
import { wrapText } from '#charts/label-layout/wrap-text.ts'
import { lightPalette } from '../palette.ts'
import { SANS, SERIF } from './font-stacks.ts'
import { escapeXml } from '#files/xml.ts'
import { attributes, type TextStyle, textBlock } from './svg-text.ts'

/** Size (px) of a picture that services show for a shared link. */
export const SHARE = { width: 1200, height: 630 } as const

/** What a picture for a shared link shows. `picture` is the inside of an <svg> of its own size. */
export type ShareText = {
  locale: Locale
  /** Name of the site, and of what the page is about. */
  kicker: string
  title: string
  subtitle: string
  picture: { markup: string; width: number; height: number } | null
  /** Status and caveat, each a sentence or two. */
  notes: readonly string[]
  /** Source, date and dataset. */
  foot: string
}

/** A renderer uses the first family that exists for all letters, so in Chinese the Chinese family comes first. */
const HEADLINE: Record<Locale, string> = {
  en: SERIF.en,
  'zh-Hans': `'Noto Serif CJK SC', ${SERIF['zh-Hans']}`,
  'zh-Hant': `'Noto Serif CJK TC', ${SERIF['zh-Hant']}`,
}

const MARGIN = 48
const GAP = 44
const LEFT = 530
const TOP = 96
const FOOT = SHARE.height - 44

/** One line, cut where it would run out of the picture. */
const oneLine = (text: string, size: number, width: number): string =>
  textWidth(text, size) <= width ? text : (wrapText(text, size, width, 1)[0] ?? '')

/** An SVG of 1200 × 630: words at the left, the picture at the right, where it comes from below. Without a picture the words take both. */
export function shareSvg({ locale, kicker, title, subtitle, picture, notes, foot }: ShareText): string {
  const palette = lightPalette
  const width = picture === null ? SHARE.width - 2 * MARGIN : LEFT
  const parts: string[] = []
  const line = (y: number, stroke: string, thick: number) =>
    parts.push(`<path${attributes({ d: `M${MARGIN} ${y}H${SHARE.width - MARGIN}`, stroke, 'stroke-width': thick, fill: 'none' })}/>`)
  const block = (words: string, top: number, style: TextStyle, most: number): number => {
    const { markup, height } = textBlock(wrapText(words, style.size, width, most), MARGIN, top, style)
    parts.push(markup)
    return height
  }
  const note = { size: 19, fill: palette.ink2, leading: 1.35 }
  const sub = { size: 20, fill: palette.ink2, leading: 1.35 }
  line(28, palette.ink, 4)
  parts.push(textBlock([kicker], MARGIN, 46, { size: 22, fill: palette.ink, weight: 600 }).markup)
  const size = title.length > 70 ? 38 : 44
  const y = TOP + 12 + block(title, TOP, { size, fill: palette.ink, weight: 600, family: HEADLINE[locale], leading: 1.22 }, 5)
  // The notes are right above the foot, whatever the height of the title; the subtitle gets the room between.
  const lines = notes.filter((n) => n !== '').map((text) => wrapText(text, note.size, width, 5))
  let top = FOOT - 24 - lines.reduce((sum, l) => sum + l.length * note.size * note.leading, 0)
  const left = Math.floor((top - y - 8) / (sub.size * sub.leading))
  if (left > 0) block(subtitle, y, sub, left)
  for (const wrapped of lines) {
    const { markup, height } = textBlock(wrapped, MARGIN, top, note)
    parts.push(markup)
    top += height
  }
  if (picture !== null) {
    const box = { x: MARGIN + LEFT + GAP, width: SHARE.width - 2 * MARGIN - LEFT - GAP, height: FOOT - 24 - TOP }
    const scale = Math.min(box.width / picture.width, box.height / picture.height)
    const place = `translate(${box.x} ${Math.round(TOP + (box.height - picture.height * scale) / 2)}) scale(${Math.round(scale * 1000) / 1000})`
    parts.push(`<g${attributes({ transform: place })}>${picture.markup}</g>`)
  }
  line(FOOT - 8, palette.grid, 1.5)
  parts.push(textBlock([oneLine(foot, 17, SHARE.width - 2 * MARGIN)], MARGIN, FOOT + 4, { size: 17, fill: palette.mutedInk }).markup)
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    ...SHARE,
    viewBox: `0 0 ${SHARE.width} ${SHARE.height}`,
    'xml:lang': localeInfo(locale).tag,
    'font-family': SANS[locale],
  })
  return `<svg${root}><title>${escapeXml(title)}</title><rect${attributes({ ...SHARE, fill: palette.paper })}/>${parts.join('')}</svg>`
}
