import { formatDate } from '#i18n/format-date.ts'
import { escapeMarkdown, markdownLink } from '#domain/notebook/markdown.ts'
import { restsLine } from '#blocks/claim/rests-line.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { RESTS } from '#i18n/messages/rests/namespace.ts'
import type { Locale } from '#i18n/locales.ts'
import type { IndicatorRow } from '#schema/api-indicators.ts'
import { plainText } from '#schema/rich-text.ts'
import { restsOf } from './rests.ts'
import { documentsOf, liftWords, obstaclesOf, verdictSentence, type Words } from './words.ts'

/** What a brief says of itself: version and date of the data, and its address. */
export type BriefStamp = { version: string; asOf: string; address: string }

/** The text of a table cell in Markdown: its signs escaped, on one line. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|')

/** Measures for which one of the countries has no figure, in words. */
export const missingLines = (rows: readonly IndicatorRow[], m: Words): string[] =>
  rows.flatMap((row) =>
    (['US', 'CN'] as const).flatMap((country) =>
      row[country] ? [] : [m.countries.brief.missingLine({ name: plainText(row.name), country: m.countries.named[country] })],
    ),
  )

/** A brief as Markdown: values, verdict and note of each measure, what is missing, the documents, and where it was made. */
export function briefMarkdown(
  rows: readonly IndicatorRow[],
  m: Words & MessagesOf<typeof RESTS>,
  locale: Locale,
  stamp: BriefStamp,
): string {
  const words = m.countries.brief
  const colon = locale === 'en' ? ': ' : '：'
  const parts = rows.map((row) => {
    const lines = (['US', 'CN'] as const).map((country) => {
      const side = row[country]
      const name = m.vocabulary.countries[country]
      if (!side) return `| ${name} | ${m.countries.notFound} | | | |`
      const { used } = side
      const date = formatDate(used.asOf, locale, 'short')
      return `| ${[name, used.value.full, date, m.vocabulary.statusShort[used.status], used.speaker.name].map(cell).join(' | ')} |`
    })
    const lifts = obstaclesOf(row).flatMap((r) => liftWords(r, m) ?? [])
    const { head } = m.countries.file
    return [
      `## ${plainText(row.name)}`,
      plainText(row.definition),
      [`| ${head.country} | ${head.value} | ${head.date} | ${head.status} | ${head.speaker} |`, '|---|---|---|---|---|', ...lines].join(
        '\n',
      ),
      `**${verdictSentence(row, m, locale)}**`,
      ...(lifts.length > 0 ? [`${words.lift}${colon}${lifts.join(locale === 'en' ? ' ' : '')}`] : []),
      ...(row.caveat ? [`${words.note}${colon}${plainText(row.caveat)}`] : []),
      documentsOf(row)
        .map((s) => `- ${s.publisher}${colon}${s.url === null ? escapeMarkdown(s.title) : markdownLink(s.title, s.url)}`)
        .join('\n'),
    ].join('\n\n')
  })
  const missing = missingLines(rows, m)
  const rests = restsOf(rows)
  return `${[
    `# ${words.heading}`,
    ...parts,
    `## ${words.missing}`,
    missing.length === 0 ? words.missingNone : missing.map((line) => `- ${line}`).join('\n'),
    ...(rests.length > 0
      ? [`## ${m.rests.title}`, rests.map((r) => `- ${restsLine(r, m.rests, m.vocabulary.statusShort)} *${r.title}*`).join('\n')]
      : []),
    words.stamp({ ...stamp, asOf: formatDate(stamp.asOf, locale) }),
  ].join('\n\n')}\n`
}
