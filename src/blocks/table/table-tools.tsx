import { useState } from 'react'
import { useMessages } from '#i18n/context.tsx'
import { Button } from '#ui/button.tsx'
import type { Column } from '#ui/data-table.tsx'
import { csvText, download, tabText } from './table-text.ts'

type Props<Row> = { columns: readonly Column<Row>[]; rows: readonly Row[]; name: string }

/** Copy a table of rows (as tab-separated text) or take it as CSV. */
export function TableTools<Row>({ columns, rows, name }: Props<Row>) {
  const { shell } = useMessages()
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const header = columns.map((c) => c.label)
  const body = () => rows.map((row) => columns.map((c) => c.text(row)))
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(tabText([header, ...body()]))
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  return (
    <>
      <Button onClick={() => void copy()}>{shell.table.copy}</Button>
      <Button onClick={() => download(`${name}.csv`, 'text/csv;charset=utf-8', csvText([header, ...body()]))}>{shell.table.csv}</Button>
      <span role="status" className="small quiet">
        {state === 'copied' ? shell.table.copied : state === 'refused' ? shell.table.failed : ''}
      </span>
    </>
  )
}
