import type { PptxDeck } from './model.ts'

export const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
export const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
export const P = 'http://schemas.openxmlformats.org/presentationml/2006/main'
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
/** What every part of a slide declares. */
export const NS = `xmlns:a="${A}" xmlns:r="${R}" xmlns:p="${P}"`

const EMU = 12_700
/** Points as the whole units that the format counts in. Never NaN. */
export const emu = (points: number): number => (Number.isFinite(points) ? Math.round(points * EMU) : 0)

type Locale = PptxDeck['locale']
/**
 * Fonts that come with Office on Windows and Mac, for both scripts. Every run of text names both: without the Chinese one many readers
 * see boxes.
 */
export const FONTS = {
  sans: 'Calibri',
  serif: 'Georgia',
  ea: { en: 'Microsoft YaHei', 'zh-Hans': 'Microsoft YaHei', 'zh-Hant': 'Microsoft JhengHei' } satisfies Record<Locale, string>,
}
export const LANGUAGE: Record<Locale, string> = { en: 'en-US', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }

/** The typefaces of a run of text: Latin letters, Chinese characters of the language, and other scripts. */
export const fonts = (locale: Locale, serif = false): string =>
  `<a:latin typeface="${serif ? FONTS.serif : FONTS.sans}"/><a:ea typeface="${FONTS.ea[locale]}"/><a:cs typeface="${FONTS.sans}"/>`

/** A filling of one colour, written as six hexadecimal digits without "#". */
export const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`

/** Relationships of a part, by id. Targets are relative. */
export const relations = (list: readonly { id: string; type: string; target: string; external?: boolean }[], head: string): string =>
  `${head}<Relationships xmlns="${RELATIONS}">${list
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${R}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`
