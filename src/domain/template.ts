/** A piece of a wording template: literal text, or a placeholder such as {claim:amazon-x.base}. */
export type TemplatePart = { kind: 'text'; text: string } | { kind: 'placeholder'; name: string; argument: string | null }

/** Splits a template into text and placeholders. `{name}` and `{name:argument}` are placeholders; anything else is text. */
export function parseTemplate(template: string): TemplatePart[] {
  const parts: TemplatePart[] = []
  let end = 0
  for (const match of template.matchAll(/\{([a-zA-Z][a-zA-Z0-9.-]*)(?::([^{}]+))?\}/g)) {
    if (match.index > end) parts.push({ kind: 'text', text: template.slice(end, match.index) })
    parts.push({ kind: 'placeholder', name: match[1] ?? '', argument: match[2] ?? null })
    end = match.index + match[0].length
  }
  if (end < template.length) parts.push({ kind: 'text', text: template.slice(end) })
  return parts
}

/** The literal text of a template, placeholders taken out. */
export const literalText = (template: string): string =>
  parseTemplate(template)
    .map((p) => (p.kind === 'text' ? p.text : ' '))
    .join('')
