import { dateParts, risDate } from './dates.ts'
import type { CitationItem, CitationKind } from './item.ts'
import { invertedName } from './names.ts'

const TYPES: Record<CitationKind, string> = {
  webpage: 'ELEC',
  dataset: 'DATA',
  figure: 'FIGURE',
  article: 'NEWS',
  report: 'RPRT',
  legal: 'LEGAL',
}

/** Puts a value on one line. A second line would be read as a tag. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** RIS takes what stands after a comma for a first name, and has no way to say otherwise: "Challenger, Gray & Christmas" would be a person. */
const wholeName = (organisation: string) => organisation.replace(/\s*,\s*/g, ' ').trim()

/** A RIS record, lines ended by CR LF as the format asks. */
export function ris(item: CitationItem): string {
  const tags: [string, string | null][] = [
    ['TY', TYPES[item.kind]],
    ['ID', item.id],
    ...item.authors.map((a): [string, string] => ['AU', 'organisation' in a ? wholeName(a.organisation) : invertedRis(a)]),
    ['TI', item.title],
    ['T2', item.container],
    ['PB', item.publisher],
    ['PY', item.date === null ? null : dateParts(item.date).year],
    ['DA', item.date === null ? null : risDate(item.date)],
    ['ET', item.version],
    ['LA', item.language],
    ['SP', item.locator],
    ['UR', item.url],
    ['Y2', item.accessed === null ? null : risDate(item.accessed)],
    ['N1', item.note],
  ]
  const lines = tags
    .filter((tag): tag is [string, string] => tag[1] !== null && tag[1] !== '')
    .map(([tag, value]) => `${tag}  - ${oneLine(value)}`)
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`
}

/** Reference managers split a name at its comma: Chinese names need it too. */
const invertedRis = (n: { family: string; given: string }) => (n.given === '' ? invertedName(n) : `${n.family}, ${n.given}`)
