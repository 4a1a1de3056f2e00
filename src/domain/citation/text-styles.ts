import { apaDate, chicagoDate, gbDate, mlaDate } from './dates.ts'
import type { CitationItem, CitationKind } from './item.ts'
import { apaNames, chicagoNames, gbNames, isHan, mlaNames } from './names.ts'

/** One line, without the full stop that the style adds itself. */
const clean = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)[.。]$/u, '')

/** Ends a part with a full stop unless it already ends a sentence. */
const stop = (part: string) => (/[.?!。？！…]["”’」』]?$/u.test(part) ? part : `${part}.`)
const capital = (part: string) => part.replace(/^version /, 'Version ')
const join = (parts: readonly (string | null)[]) => parts.filter((p): p is string => p !== null && p !== '').join(' ')

/** Titles in quotation marks: quotations inside become single, and the full stop goes inside. */
function quoted(title: string, end: '.' | ','): string {
  const inner = clean(title).replaceAll('“', '‘').replaceAll('”', '’')
  return /[?!？！]$/u.test(inner) ? `“${inner}”` : `“${inner}${end}”`
}

/** A publisher that only repeats the author or the container is not named twice. */
function publisherOf(item: CitationItem): string | null {
  const said = [item.container, ...item.authors.map((a) => ('organisation' in a ? a.organisation : ''))]
  return item.publisher !== null && !said.includes(item.publisher) ? item.publisher : null
}

const containerOf = (item: CitationItem) =>
  item.authors.some((a) => 'organisation' in a && a.organisation === item.container) ? null : item.container

/** Sets a title in italics; plain text has none. Chinese is never set so. */
export type Emphasis = (text: string) => string
const plain: Emphasis = (text) => text
const slanted = (text: string, em: Emphasis) => (text === '' || isHan(text) ? text : em(text))

const APA_FORMS: Partial<Record<CitationKind, string>> = { dataset: '[Data set]', figure: '[Figure]' }

/** APA 7. Without an author the title moves to the front. */
export function apa(item: CitationItem, em: Emphasis = plain): string {
  const authors = apaNames(item.authors)
  const date = `(${item.date === null ? 'n.d.' : apaDate(item.date)}).`
  // A newspaper article stands upright and its newspaper in italics; a work of its own is in italics.
  const isPart = item.kind === 'article'
  const own = clean(item.title)
  const title = stop(
    join([isPart ? own : slanted(own, em), item.version === null ? null : `(Version ${item.version})`, APA_FORMS[item.kind] ?? null]),
  )
  const head = authors === '' ? [title, date] : [stop(authors), date, title]
  const container = containerOf(item)
  const from = [container === null || !isPart ? container : slanted(container, em), publisherOf(item)].filter((p) => p !== null).join(', ')
  // Only a page without a date needs the day on which it was read.
  const retrieved = item.date === null && item.accessed !== null ? `Retrieved ${chicagoDate(item.accessed)}, from` : null
  return join([...head, from === '' ? null : stop(from), item.url === null ? null : join([retrieved, item.url])])
}

/** Chicago 17, the bibliography entry of notes and bibliography. */
export function chicago(item: CitationItem, em: Emphasis = plain): string {
  const authors = chicagoNames(item.authors)
  const container = containerOf(item)
  const place = [
    container === null ? null : slanted(container, em),
    publisherOf(item),
    item.version === null ? null : `version ${item.version}`,
    item.date === null ? null : chicagoDate(item.date),
    item.locator,
  ]
    .filter((p) => p !== null)
    .join(', ')
  const accessed = item.accessed === null ? null : `Accessed ${chicagoDate(item.accessed)}.`
  return join([
    authors === '' ? null : stop(authors),
    quoted(item.title, '.'),
    place === '' ? null : capital(stop(place)),
    accessed,
    item.url === null ? null : `${item.url}.`,
  ])
}

/** MLA 9. */
export function mla(item: CitationItem, em: Emphasis = plain): string {
  const authors = mlaNames(item.authors)
  const container = containerOf(item)
  const rest = [
    container === null ? null : slanted(container, em),
    item.version === null ? null : `version ${item.version}`,
    publisherOf(item),
    item.date === null ? null : mlaDate(item.date),
    item.locator,
    item.url,
  ]
    .filter((p) => p !== null)
    .join(', ')
  const accessed = item.accessed === null || item.url === null ? null : `Accessed ${mlaDate(item.accessed)}.`
  return join([authors === '' ? null : stop(authors), quoted(item.title, '.'), rest === '' ? null : capital(stop(rest)), accessed])
}

/** Type codes of GB/T 7714-2015, table B.1. Laws and rulings have none of their own and count as other. */
const GB_TYPES: Record<CitationKind, string> = { webpage: 'EB', dataset: 'DS', figure: 'EB', article: 'N', report: 'R', legal: 'Z' }

/** GB/T 7714-2015, numeric system; half-width punctuation throughout, as the standard asks. */
export function gbt7714(item: CitationItem): string {
  const authors = gbNames(item.authors)
  const version = item.version === null ? '' : isHan(item.title) ? `: 版本 ${item.version}` : `: version ${item.version}`
  const title = `${clean(item.title)}${version}[${GB_TYPES[item.kind]}${item.url === null ? '' : '/OL'}].`
  const accessed = item.accessed === null || item.url === null ? '' : `[${item.accessed}]`
  const source = [containerOf(item), publisherOf(item)].filter((p) => p !== null).join(', ')
  // A newspaper's date follows its name; online documents put theirs in brackets.
  const date = item.date === null ? '' : item.kind === 'article' && source !== '' ? gbDate(item.date) : `(${gbDate(item.date)})`
  const from = [source, date].filter(Boolean).join(source !== '' && date.startsWith('(') ? '. ' : ', ') + accessed
  return join([authors === '' ? null : stop(authors), title, from === '' ? null : `${from}.`, item.url === null ? null : `${item.url}.`])
}
