import { csvColumns } from '#charts/frame/csv-columns.ts'
import { figureRows } from '#charts/frame/figure-rows.ts'
import { figureManifest, linkedLines } from '#files/manifest.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { csvText } from '#blocks/table/table-text.ts'

/**
 * A figure as CSV: a row for each point. The last line says that the file holds its claims, and can be checked later.
 * @param link address of the figure's page
 */
export function figureCsv(figure: FigureAnswer, m: MessagesOf<typeof FIGURE | typeof VOCABULARY>, locale: Locale, link: string): string {
  const rows = figureRows(figure, locale)
  const columns = csvColumns(rows, m, locale)
  const lines = [columns.map((c) => c.label), ...rows.map((row) => columns.map((c) => c.text(row)))]
  return csvText(lines, linkedLines(figureManifest(figure, link)))
}
