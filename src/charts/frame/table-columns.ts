import { formatExact } from '#i18n/format-value.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Status } from '#schema/vocabulary.ts'
import type { Column } from '#ui/data-table.tsx'
import { type FigureRow, yearOf } from './figure-rows.ts'
import { hasNoValue, tagOf } from './spoken.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Messages = MessagesOf<typeof FIGURE | typeof VOCABULARY>

/**
 * Columns of a figure's table: those that hold something, and the panel only where there are several. The CSV has the same rows, order
 * and units.
 */
export function tableColumns(rows: readonly FigureRow[], m: Messages, locale: Locale): Column<FigureRow>[] {
  const { columns } = m.figure
  const isTime = rows.every((r) => yearOf(r.point) !== null)
  const all: (Column<FigureRow> & { empty?: boolean })[] = [
    { id: 'panel', label: columns.panel, text: (r) => r.panelText },
    { id: 'series', label: columns.series, text: (r) => r.seriesText, header: true },
    { id: 'item', label: isTime ? columns.date : columns.item, text: (r) => r.xText },
    { id: 'value', label: columns.value, numeric: true, text: (r) => valueCell(r, m, locale) },
    { id: 'low', label: columns.low, numeric: true, text: (r) => r.lowText },
    { id: 'high', label: columns.high, numeric: true, text: (r) => r.highText },
    {
      id: 'status',
      label: columns.status,
      text: (r) => statusCell(r, m.vocabulary.statusShort, m),
    },
    {
      id: 'speaker',
      label: columns.speaker,
      text: (r) =>
        r.point.derivation
          ? m.figure.computed({ operation: m.vocabulary.operation[r.point.derivation.operation] })
          : (r.claims[0]?.speaker.name ?? ''),
    },
    { id: 'source', label: columns.source, text: (r) => [...new Set(r.claims.map((c) => c.credit))].slice(0, 2).join('; ') },
  ]
  const isUseful = (c: Column<FigureRow>) =>
    rows.some((r) => c.text(r) !== '') && !(c.id === 'panel' && new Set(rows.map((r) => r.panelText)).size < 2)
  return all.filter(isUseful)
}

/** The status of a number, and what it is if it was not measured; "" where there is no number. */
export function statusCell(row: FigureRow, words: Readonly<Record<Status, string>>, m: Messages): string {
  if (hasNoValue(row)) return ''
  const tag = tagOf(row, m)
  return tag === '' ? words[row.point.status] : `${words[row.point.status]} · ${tag}`
}

function valueCell(row: FigureRow, m: Messages, locale: Locale): string {
  if (row.point.y !== null) return row.fullText === '' ? formatExact({ value: row.point.y, unit: row.unit }, locale) : row.fullText
  if (row.lowText !== '') return ''
  switch (row.point.missing) {
    case 'not-disclosed':
      return m.figure.words.notDisclosed
    case 'not-comparable':
      return m.figure.words.notComparable
    case 'not-found':
      return m.figure.words.notFound
    default:
      return ''
  }
}
