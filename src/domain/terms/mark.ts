/** How a term may be written in running text, and which term it is. */
export type TermForm = readonly [form: string, term: string]
/** Running text cut into plain words and marked terms; joined, the text as it was. */
export type Run = string | { text: string; term: string }

/** A text cut at its terms. `seen`: terms that were marked before are plain; those marked now are added. */
export type Marker = (text: string, seen: Set<string>) => Run[]

const escaped = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const LATIN = /[A-Za-z0-9]/

/**
 * Chinese has no word boundaries, so that a form may lie across two other words: 国企 in 中国企业, 同比 in 相同比例. These are the words
 * that it then shares a sign with.
 */
const EVERYDAY = ['企业', '企業', '比例', '报告', '報告', '连年', '連年', '每年', '上年', '现金流量', '現金流量']

/** What may not stand before or after a form, because with it its signs are part of an everyday word. */
function apart(form: string): { before: string; after: string } {
  const [before, after]: [string[], string[]] = [[], []]
  for (const word of EVERYDAY)
    for (let i = 1; i < word.length; i++) {
      const [head, tail] = [word.slice(0, i), word.slice(i)]
      if (form.startsWith(tail)) before.push(head)
      if (form.endsWith(head)) after.push(tail)
    }
  return {
    before: before.length === 0 ? '' : `(?<!${before.join('|')})`,
    after: after.length === 0 ? '' : `(?!${after.join('|')})`,
  }
}

/** A form as a pattern: words of the Latin script stand alone and may be plural, Chinese ones are not cut out of others, "N+" takes its number along. */
function pattern(form: string): string {
  if (!LATIN.test(form)) {
    const { before, after } = apart(form)
    return before + escaped(form) + after
  }
  const before = LATIN.test(form[0] ?? '') ? '(?<![A-Za-z0-9-])' : ''
  if (form.endsWith('+')) return `${before}${escaped(form)}(?:\\d+(?:\\.\\d+)?(?:\\+\\d+)*)?`
  const isWord = /[A-Za-z]$/.test(form)
  const after = isWord ? 's?(?![A-Za-z0-9-])' : LATIN.test(form.at(-1) ?? '') ? '(?![A-Za-z0-9-])' : ''
  return before + escaped(form) + after
}

const key = (text: string) => text.toLowerCase()

/**
 * Makes the function that finds terms in running text. A longer form wins over shorter ones inside it, even if it was marked before:
 * "announced job cuts" never becomes a second "job cuts". Each term is marked once per `seen`.
 */
export function makeMarker(forms: readonly TermForm[]): Marker {
  const termOf = new Map(forms.map(([form, term]) => [key(form), term]))
  if (termOf.size === 0) return (text) => (text === '' ? [] : [text])
  const longestFirst = [...termOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const all = new RegExp(longestFirst.map(pattern).join('|'), 'giu')
  return (text, seen) => {
    const runs: Run[] = []
    let at = 0
    for (const match of text.matchAll(all)) {
      const found = match[0]
      const term = termOf.get(key(found)) ?? termOf.get(key(found.slice(0, -1))) ?? termOf.get(key(found.replace(/\d.*$/, '')))
      if (term === undefined || seen.has(term)) continue
      seen.add(term)
      if (match.index > at) runs.push(text.slice(at, match.index))
      runs.push({ text: found, term })
      at = match.index + found.length
    }
    if (at < text.length) runs.push(text.slice(at))
    return runs
  }
}
