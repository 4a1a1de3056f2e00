import type { ReactNode } from 'react'

/** A column: `text` gives what is copied and exported, `cell` what is shown (the text itself when absent). */
export type Column<Row> = {
  id: string
  label: string
  numeric?: boolean
  text: (row: Row) => string
  cell?: (row: Row) => ReactNode
  header?: boolean
}

type Props<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  captionHidden?: boolean
  /** The caption as it stands in the table, when it holds more than words. */
  captionContent?: ReactNode
  actions?: ReactNode
}

/** A plain table of rows, scrolling inside its own box on narrow screens. `actions` usually holds copy and CSV. */
export function DataTable<Row>({ caption, columns, rows, rowKey, captionHidden = false, captionContent, actions }: Props<Row>) {
  return (
    <div className="data-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
      <section className="data-table-scroll" aria-label={caption} tabIndex={0}>
        <table>
          <caption className={captionHidden ? 'visually-hidden' : undefined}>{captionContent ?? caption}</caption>
          <thead>
            <tr>
              {columns.map((c) => (
                <th key={c.id} scope="col" className={c.numeric ? 'numeric' : undefined}>
                  {c.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((c) => {
                  const content = c.cell ? c.cell(row) : c.text(row)
                  return c.header ? (
                    <th key={c.id} scope="row">
                      {content}
                    </th>
                  ) : (
                    <td key={c.id} className={c.numeric ? 'numeric' : undefined}>
                      {content}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {actions ? <div className="data-table-actions no-print">{actions}</div> : null}
    </div>
  )
}
