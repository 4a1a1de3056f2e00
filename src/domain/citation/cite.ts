import { escapeHtml } from '../escape-html.ts'
import { bibtex } from './bibtex.ts'
import { cslJson } from './csl-json.ts'
import type { CitationItem } from './item.ts'
import { ris } from './ris.ts'
import { apa, chicago, type Emphasis, gbt7714, mla } from './text-styles.ts'

export const CITATION_STYLES = ['apa', 'chicago', 'mla', 'gbt7714', 'bibtex', 'ris', 'csl-json'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

const FORMATTERS: Record<Exclude<CitationStyle, 'csl-json'>, (item: CitationItem, em?: Emphasis) => string> = {
  apa,
  chicago,
  mla,
  gbt7714,
  bibtex,
  ris,
}

/** Cites one thing in a style. CSL-JSON gives a list of one. */
export const cite = (style: CitationStyle, item: CitationItem): string => citeAll(style, [item])

/** Cites several things in the order given, as one text that the style's readers take as it is. */
export function citeAll(style: CitationStyle, items: readonly CitationItem[]): string {
  if (style === 'csl-json') return cslJson(items)
  const format = FORMATTERS[style]
  return items.map((item) => format(item)).join(style === 'ris' ? '\r\n' : style === 'bibtex' ? '\n\n' : '\n')
}

/** Styles that are read by people, not by programs. */
export const TEXT_STYLES = ['apa', 'chicago', 'mla', 'gbt7714'] as const satisfies readonly CitationStyle[]

/** Whether a style is read by people; the others are read by programs. */
export const isTextStyle = (style: CitationStyle): style is (typeof TEXT_STYLES)[number] => TEXT_STYLES.some((s) => s === style)

// Two characters of the private-use area stand for the tags until the text is escaped. No title holds them.
const [OPEN, SHUT] = ['\uE000', '\uE001']

/** The citations of a text style as HTML for word processors, a paragraph each, with the style's italics; null for the other formats. */
export function citeHtml(style: CitationStyle, items: readonly CitationItem[]): string | null {
  if (!isTextStyle(style)) return null
  const marked = items.map((item) => FORMATTERS[style](item, (text) => OPEN + text + SHUT))
  return marked.map((text) => `<p>${escapeHtml(text).replaceAll(OPEN, '<i>').replaceAll(SHUT, '</i>')}</p>`).join('')
}
