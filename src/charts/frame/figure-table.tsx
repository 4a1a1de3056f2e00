import type { ReactNode } from 'react'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { checkOf, type FigureRow } from './figure-rows.ts'
import { Said } from './said.tsx'
import { TableCell } from './table-cell.tsx'
import { tableColumns } from './table-columns.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/**
 * A number of the table as a link to the one claim that it rests on. A computed number names its arithmetic or check, a count the
 * claims counted; `check` is null for a number that somebody said.
 */
export type ValueLink = (claim: string, check: string | null, text: string) => ReactNode

type Props = {
  figure: FigureAnswer
  rows: readonly FigureRow[]
  valueLink: ValueLink
  /** Beside the table: copy and CSV. */
  tools?: ((rows: readonly FigureRow[]) => ReactNode) | undefined
}

/** A figure's points as a table: what the chart shows, in the same order. */
export function FigureTable({ figure, rows, valueLink, tools }: Props) {
  const { locale, m } = useI18n(FIGURE, VOCABULARY)
  const columns = tableColumns(rows, m, locale).map((column) => ({
    ...column,
    cell: (row: FigureRow) => {
      const text = column.text(row)
      const [claim] = row.claimIds
      if (claim === undefined || text === '' || !column.numeric) return <TableCell column={column.id} row={row} text={text} />
      return valueLink(claim, checkOf(row.point), text)
    },
  }))
  return (
    <DataTable
      caption={m.figure.tableCaption({ title: plainText(figure.title) })}
      captionContent={<Said text={figure.title} />}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(r) => `${r.panel.id}/${r.key}`}
      actions={tools?.(rows)}
    />
  )
}
