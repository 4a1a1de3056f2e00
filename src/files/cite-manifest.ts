/** Formats of reference managers. */
type CiteFormat = 'bibtex' | 'ris' | 'csl-json'

/**
 * Puts what a file says of its numbers where a reference manager passes over it or shows it as a remark: a comment in BibTeX, a note of
 * the last record in RIS, a field of its own in CSL-JSON.
 * @param lines the manifest (files/manifest.ts)
 */
export function withManifest(format: CiteFormat, text: string, lines: readonly string[]): string {
  if (text.trim() === '' || lines.length === 0) return text
  if (format === 'bibtex') return `${text.trimEnd()}\n\n${lines.map((line) => `@comment{${line}}`).join('\n')}\n`
  if (format === 'ris') {
    const end = text.lastIndexOf('ER  - ')
    return end < 0 ? text : text.slice(0, end) + lines.map((line) => `N1  - ${line}\r\n`).join('') + text.slice(end)
  }
  const items: unknown = JSON.parse(text)
  if (!Array.isArray(items) || items.length === 0) return text
  const [last] = items.slice(-1)
  return `${JSON.stringify([...items.slice(0, -1), { ...last, custom: { ...last.custom, manifest: lines } }], null, 2)}\n`
}
