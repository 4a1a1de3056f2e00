import type { WrittenItem } from './written-item.ts'

/** Escapes the characters that have a meaning in GIFT. */
const escaped = (text: string): string => text.replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`).replace(/\s*\n\s*/g, '\\n')

/** An answer that begins like a weight ("%50%") is given one, so that it is not read as one. */
const weighted = (text: string): string => (text.startsWith('%') ? `%0%${text}` : text)

/**
 * Questions in Moodle's GIFT: a category for each skill; the reason is the feedback of every answer.
 * @param about what the file says of its numbers (files/manifest.ts): remarks, which Moodle passes over
 */
export function giftText(items: readonly WrittenItem[], title: string, about: readonly string[]): string {
  const skills = [...new Set(items.map((i) => i.skill))]
  const question = (item: WrittenItem) => {
    const stem = [...item.lines, item.question].map(escaped).join('\\n')
    const options = item.options.map((text, i) => (i === item.answer ? `=${escaped(text)}` : `~${weighted(escaped(text))}`))
    const why = escaped([item.reason, ...item.links].filter((line) => line !== '').join(' '))
    return `::${escaped(item.id)}::[plain]${stem} {\n${options.join('\n')}\n####${why}\n}`
  }
  const remarks = about.map((line) => `// ${line}\n`).join('')
  return `${remarks === '' ? '' : `${remarks}\n`}${skills
    .map((skill) =>
      [
        `$CATEGORY: $course$/${title.replace(/\//g, '-')}/${skill.replace(/\//g, '-')}`,
        ...items.filter((i) => i.skill === skill).map(question),
      ].join('\n\n'),
    )
    .join('\n\n')}\n`
}
