import { newest } from '#domain/partial-date.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Column } from '#ui/data-table.tsx'
import type { FigureRow } from './figure-rows.ts'
import { statusCell, tableColumns } from './table-columns.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Messages = MessagesOf<typeof FIGURE | typeof VOCABULARY>

const number = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value))

/**
 * Columns of a figure's CSV: the rows of its table, with the bare number (digits, point as decimal sign) and, on every row, claim ids,
 * unit, date, status (none where there is no number) and source.
 */
export function csvColumns(rows: readonly FigureRow[], m: Messages, locale: Locale): Column<FigureRow>[] {
  const { columns } = m.figure
  const shown = tableColumns(rows, m, locale)
  const [before, after] = [shown.filter((c) => ['panel', 'series', 'item'].includes(c.id)), shown.filter((c) => c.id === 'speaker')]
  const hasRange = rows.some((r) => r.point.low !== undefined)
  return [
    { id: 'id', label: columns.id, text: (r) => r.claimIds.join(' ') },
    ...before,
    { id: 'value', label: columns.value, text: (r) => number(r.point.y) },
    ...(hasRange
      ? [
          { id: 'low', label: columns.low, text: (r: FigureRow) => number(r.point.low) },
          { id: 'high', label: columns.high, text: (r: FigureRow) => number(r.point.high) },
        ]
      : []),
    { id: 'unit', label: columns.unit, text: (r) => r.unit },
    { id: 'text', label: columns.text, text: (r) => shown.find((c) => c.id === 'value')?.text(r) ?? '' },
    { id: 'asOf', label: columns.asOf, text: (r) => newest(r.claims.map((c) => c.asOf)) ?? '' },
    {
      id: 'status',
      label: columns.status,
      text: (r) => statusCell(r, m.vocabulary.status, m),
    },
    ...after,
    { id: 'source', label: columns.source, text: (r) => [...new Set(r.claims.map((c) => c.credit))].join('; ') },
  ]
}
