/** One clip as it goes into a document: everything as plain text in the reader's language. */
export type MarkdownEntry = {
  kind: string
  words: string
  /** Pairs of name and value, for example status and speaker, in order. */
  facts: readonly (readonly [name: string, value: string])[]
  url: string
  note: string
  tags: readonly string[]
  /** What has changed since it was saved. */
  changes: readonly string[]
}
/** Headings and labels of a notebook as Markdown. */
export type MarkdownWords = {
  title: string
  about: string
  sources: string
  link: string
  note: string
  tags: string
  colon: string
  listComma: string
}

/** Characters that would be read as marks of the format. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, (char) => `\\${char}`)

/** A link whose words may hold any signs, and whose address parentheses. */
export const markdownLink = (words: string, url: string): string => `[${escapeMarkdown(words)}](<${url}>)`

/** A text of any number of lines, each as a line of a quotation. */
const quoted = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => `> ${escapeMarkdown(line)}`.trimEnd())
    .join('\n')

/** The notebook as a Markdown document: entries in the reader's order, then the list of sources. */
export function notebookMarkdown(entries: readonly MarkdownEntry[], sources: readonly string[], words: MarkdownWords): string {
  const parts = entries.map((e, i) => {
    const facts = [
      ...e.facts.map(([name, value]) => `${name}${words.colon}${escapeMarkdown(value)}`),
      `${words.link}${words.colon}<${e.url}>`,
    ]
    return [
      `## ${i + 1}. ${e.kind}`,
      quoted(e.words),
      ...(e.changes.length === 0 ? [] : [e.changes.map((c) => `**${escapeMarkdown(c)}**`).join(' ')]),
      facts.map((fact) => `- ${fact}`).join('\n'),
      ...(e.note.trim() === '' ? [] : [`${words.note}${words.colon}`.trimEnd(), escapeMarkdown(e.note.trim())]),
      ...(e.tags.length === 0 ? [] : [`${words.tags}${words.colon}${e.tags.map(escapeMarkdown).join(words.listComma)}`]),
    ].join('\n\n')
  })
  const list = sources.length === 0 ? [] : [`## ${words.sources}`, sources.map((s) => `- ${escapeMarkdown(s)}`).join('\n')]
  return `${[`# ${words.title}`, words.about, ...parts, ...list].join('\n\n')}\n`
}
