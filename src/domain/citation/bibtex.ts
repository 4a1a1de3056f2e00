import { bibtexMonth, dateParts } from './dates.ts'
import type { CitationItem, CitationKind, CitationName } from './item.ts'

const TYPES: Record<CitationKind, string> = {
  webpage: 'misc',
  dataset: 'misc',
  figure: 'misc',
  article: 'article',
  report: 'techreport',
  legal: 'misc',
}

// BibTeX counts braces even behind a backslash, so that they need a command of their own.
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}

/** Escapes what TeX reads as a command; other characters, Chinese among them, stay as they are (UTF-8). */
export const escapeTex = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^&%$#_]/g, (c) => SPECIAL[c] ?? c)

/** An address for \url, where TeX reads it as it is. Only characters that would end the field are percent-encoded. */
const verbatimUrl = (url: string) => url.replace(/[\\{}\s]/g, (c) => encodeURIComponent(c))

const author = (n: CitationName) =>
  'organisation' in n ? `{${escapeTex(n.organisation)}}` : [n.family, n.given].filter(Boolean).map(escapeTex).join(', ')

/** A BibTeX entry. The double braces around the title keep its capitals. */
export function bibtex(item: CitationItem): string {
  const date = item.date === null ? null : dateParts(item.date)
  const isReport = item.kind === 'report'
  const fields: [string, string | null][] = [
    ['author', item.authors.length === 0 ? null : `{${item.authors.map(author).join(' and ')}}`],
    ['title', `{{${escapeTex(item.title)}}}`],
    [item.kind === 'article' ? 'journal' : 'howpublished', item.container === null ? null : `{${escapeTex(item.container)}}`],
    [isReport ? 'institution' : 'publisher', item.publisher === null ? null : `{${escapeTex(item.publisher)}}`],
    ['year', date === null ? null : `{${date.year}}`],
    ['month', date?.month == null ? null : bibtexMonth(date.month)],
    ['day', date?.day == null ? null : `{${date.day}}`],
    ['version', item.version === null ? null : `{${escapeTex(item.version)}}`],
    ['url', item.url === null ? null : `{${verbatimUrl(item.url)}}`],
    ['urldate', item.accessed === null ? null : `{${item.accessed}}`],
    ['language', item.language === null ? null : `{${item.language}}`],
    ['note', noteOf(item)],
  ]
  const lines = fields.filter(([, value]) => value !== null).map(([key, value]) => `  ${key} = ${value}`)
  return `@${TYPES[item.kind]}{${item.id},\n${lines.join(',\n')}\n}`
}

function noteOf(item: CitationItem): string | null {
  const parts = [item.locator, item.note].filter((p): p is string => p !== null)
  return parts.length === 0 ? null : `{${escapeTex(parts.join('; '))}}`
}
