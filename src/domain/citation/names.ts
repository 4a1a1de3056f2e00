import type { CitationName } from './item.ts'

const HAN = /\p{Script=Han}/u

/** Whether a text holds at least one Chinese character. */
export const isHan = (text: string): boolean => HAN.test(text)

type Person = Extract<CitationName, { family: string }>
const isOrganisation = (n: CitationName): n is { organisation: string } => 'organisation' in n

/** Family name first and nothing between, as Chinese names are written in every style; null for other names. */
const hanName = (p: Person) => (isHan(p.family + p.given) ? p.family + p.given : null)

const initials = (given: string, dot: string) =>
  given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((word) =>
      word
        .split('-')
        .map((part) => (part[0] ?? '').toUpperCase() + dot)
        .join('-'),
    )

/** "Smith, J. A." */
export const apaName = (n: CitationName): string =>
  isOrganisation(n) ? n.organisation : (hanName(n) ?? [n.family, initials(n.given, '.').join(' ')].filter(Boolean).join(', '))

/** "Smith, Jane" */
export const invertedName = (n: CitationName): string =>
  isOrganisation(n) ? n.organisation : (hanName(n) ?? [n.family, n.given].filter(Boolean).join(', '))

/** "Jane Smith" */
export const plainName = (n: CitationName): string =>
  isOrganisation(n) ? n.organisation : (hanName(n) ?? [n.given, n.family].filter(Boolean).join(' '))

/** "SMITH J A" */
export const gbName = (n: CitationName): string =>
  isOrganisation(n) ? n.organisation : (hanName(n) ?? [n.family.toUpperCase(), ...initials(n.given, '')].filter(Boolean).join(' '))

const APA_MAX = 20

/** The authors in APA 7: up to 20 in full; of more, the first 19, an ellipsis and the last. */
export function apaNames(names: readonly CitationName[]): string {
  const all = names.map(apaName)
  if (all.length <= 1) return all[0] ?? ''
  if (all.length > APA_MAX) return `${all.slice(0, APA_MAX - 1).join(', ')}, … ${all.at(-1)}`
  return `${all.slice(0, -1).join(', ')}, & ${all.at(-1)}`
}

/** First name inverted, the others not; more than `max` become the first `keep` and "et al." */
function bookNames(names: readonly CitationName[], max: number, keep: number): string {
  const all = names.map((n, i) => (i === 0 ? invertedName(n) : plainName(n)))
  if (all.length <= 1) return all[0] ?? ''
  if (all.length > max) return `${all.slice(0, keep).join(', ')}, et al.`
  return `${all.slice(0, -1).join(', ')}, and ${all.at(-1)}`
}

/** The authors in a Chicago bibliography (17th edition): up to 10 in full; of more, the first 7 and "et al." */
export const chicagoNames = (names: readonly CitationName[]): string => bookNames(names, 10, 7)

/** The authors in MLA 9: up to 2 in full; of more, the first and "et al." */
export const mlaNames = (names: readonly CitationName[]): string => bookNames(names, 2, 1)

const GB_MAX = 3

/** The authors in GB/T 7714: up to 3 in full; of more, the first 3 and "等" after Chinese names, "et al" otherwise. */
export function gbNames(names: readonly CitationName[]): string {
  const all = names.slice(0, GB_MAX).map(gbName)
  if (names.length > GB_MAX) all.push(all.some(isHan) ? '等' : 'et al')
  return all.join(', ')
}
