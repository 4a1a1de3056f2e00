import { bibtex } from './bibtex.ts'
import { cslJson } from './csl-json.ts'
import type { CitationItem } from './item.ts'
import { ris } from './ris.ts'
import { apa, chicago, gbt7714, mla } from './text-styles.ts'

export const CITATION_STYLES = ['apa', 'chicago', 'mla', 'gbt7714', 'bibtex', 'ris', 'csl-json'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

const FORMATTERS: Record<Exclude<CitationStyle, 'csl-json'>, (item: CitationItem) => string> = { apa, chicago, mla, gbt7714, bibtex, ris }

/** Cites one thing in a style. CSL-JSON gives a list of one. */
export const cite = (style: CitationStyle, item: CitationItem): string => citeAll(style, [item])

/** Cites several things in the order given, as one text that the style's readers take as it is. */
export function citeAll(style: CitationStyle, items: readonly CitationItem[]): string {
  if (style === 'csl-json') return cslJson(items)
  const format = FORMATTERS[style]
  return items.map(format).join(style === 'ris' ? '\r\n' : style === 'bibtex' ? '\n\n' : '\n')
}
