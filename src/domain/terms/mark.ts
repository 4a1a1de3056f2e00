/** How a term may be written in running text, and which term it is. */
export type TermForm = readonly [form: string, term: string]
/** Running text cut into plain words and marked terms; joined, the text as it was. */
export type Run = string | { text: string; term: string }

/** A text cut at its terms. `seen`: terms that were marked before are plain; those marked now are added. */
export type Marker = (text: string, seen: Set<string>) => Run[]

const escaped = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const LATIN = /[A-Za-z0-9]/

/** A form as a pattern: words of the Latin script stand alone and may be plural, Chinese has no word boundaries, "N+" takes its number along. */
function pattern(form: string): string {
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
