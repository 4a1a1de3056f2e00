import { publicUrl } from '#blocks/navigation/public-url.ts'
import { csvText } from '#blocks/table/table-text.ts'
import { type Cell, xlsx } from '#files/xlsx.ts'
import { observationFlag } from '#domain/observation-flag.ts'
import type { Locale } from '#i18n/locales.ts'
import type { IndicatorRow, PairSideAnswer } from '#schema/api-indicators.ts'
import { plainText } from '#schema/rich-text.ts'
import { manifestLines, manifestOf } from '#files/manifest.ts'
import { withSearch } from '#url/search.ts'
import { paths } from '#url/paths.ts'
import { liftWords, obstaclesOf, reasonWords, verdictName, type Words } from './words.ts'

type At = { row: IndicatorRow; country: 'US' | 'CN'; side: PairSideAnswer | null }
type Context = { m: Words; locale: Locale; version: string }
type Column = { key: keyof Words['countries']['file']['head']; width: number; cell: (at: At, context: Context) => Cell }

const COLUMNS: readonly Column[] = [
  { key: 'id', width: 26, cell: ({ row }) => row.id },
  { key: 'name', width: 36, cell: ({ row }) => plainText(row.name) },
  { key: 'theme', width: 16, cell: ({ row }, { m }) => m.vocabulary.theme[row.theme] },
  { key: 'country', width: 14, cell: ({ country }, { m }) => m.vocabulary.countries[country] },
  { key: 'value', width: 14, cell: ({ side }) => side?.used.value.quantity.value ?? null },
  { key: 'unit', width: 12, cell: ({ row, side }) => side?.used.value.quantity.unit ?? row.unit },
  { key: 'text', width: 22, cell: ({ side }) => side?.used.value.full ?? null },
  { key: 'date', width: 10, cell: ({ side }) => side?.used.asOf ?? null },
  {
    key: 'flag',
    width: 8,
    cell: ({ side }) =>
      observationFlag(
        side && { forecast: side.used.forecast, hedged: side.used.value.quantity.hedge !== undefined, afterBreak: side.used.afterBreak },
      ),
  },
  { key: 'status', width: 16, cell: ({ side }, { m }) => (side ? m.vocabulary.statusShort[side.used.status] : null) },
  { key: 'speaker', width: 28, cell: ({ side }) => side?.used.speaker.name ?? null },
  { key: 'verdict', width: 16, cell: ({ row }, { m }) => verdictName(row, m) },
  {
    key: 'reason',
    width: 40,
    cell: ({ row }, { m }) =>
      obstaclesOf(row)
        .map((r) => reasonWords(r, m))
        .join('; ') || null,
  },
  {
    key: 'lift',
    width: 50,
    cell: ({ row }, { m }) =>
      obstaclesOf(row)
        .flatMap((r) => liftWords(r, m) ?? [])
        .join(' ') || null,
  },
  { key: 'caveat', width: 60, cell: ({ row }) => (row.caveat ? plainText(row.caveat) : null) },
  { key: 'sources', width: 50, cell: ({ side }) => side?.sources.map((s) => `${s.publisher}: ${s.title}`).join('; ') ?? null },
  { key: 'links', width: 50, cell: ({ side }) => side?.sources.flatMap((s) => s.url ?? []).join(' ') || null },
  { key: 'claim', width: 30, cell: ({ side }) => side?.used.claim ?? null },
  { key: 'link', width: 44, cell: ({ row }, { locale }) => publicUrl(paths.indicator(row.id), locale) },
  { key: 'version', width: 14, cell: (_, { version }) => version },
]

/** Two lines for every measure, one for each country. A side without a value is an empty line with its flag. */
export const pairTable = (rows: readonly IndicatorRow[], context: Context): Cell[][] => [
  COLUMNS.map((c) => context.m.countries.file.head[c.key]),
  ...rows.flatMap((row) =>
    (['US', 'CN'] as const).map((country) => COLUMNS.map((c) => c.cell({ row, country, side: row[country] }, context))),
  ),
]

/** The manifest of a file, by which it can be checked later: every claim of its rows. */
export const pairManifest = (rows: readonly IndicatorRow[], { locale, version }: Context): string[] =>
  manifestLines(
    manifestOf(
      rows.flatMap((row) =>
        [row.US, row.CN].flatMap((side) => (side ? [{ id: side.used.claim, value: side.used.value, status: side.used.status }] : [])),
      ),
      { version, link: publicUrl(paths.indicatorBrief() + withSearch('', { items: rows.map((r) => r.id).join(',') }), locale) },
    ),
  )

/** The table as a file of the name that was asked for. */
export async function pairFile(
  format: 'csv' | 'xlsx',
  rows: readonly IndicatorRow[],
  context: Context,
): Promise<{ name: string; type: string; content: BlobPart }> {
  const table = pairTable(rows, context)
  const name = `parallax-countries-${context.version}.${format}`
  const manifest = pairManifest(rows, context)
  const text = table.map((cells) => cells.map((c) => (c === null ? '' : String(c))))
  if (format === 'csv') return { name, type: 'text/csv;charset=utf-8', content: csvText(text, manifest) }
  const content = await xlsx(
    context.m.countries.file.sheet,
    table,
    COLUMNS.map((c) => c.width),
    manifest,
  )
  return { name, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content }
}
