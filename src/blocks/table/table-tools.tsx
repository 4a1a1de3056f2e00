import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import type { Column } from '#ui/data-table.tsx'
import { copyTable } from './clipboard.ts'
import { csvText, download } from './table-text.ts'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** `source`: a line that says where the table is from. `about`: what the file says of its numbers (files/manifest.ts). */
type Props<Row> = {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  name: string
  source?: string | null
  about: () => readonly string[]
}

/** Copy a table of rows (a real table beside tab-separated text) or take it as CSV. */
export function TableTools<Row>({ columns, rows, name, source = null, about }: Props<Row>) {
  const { shell } = useMessages(SHELL)
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const header = columns.map((c) => c.label)
  const body = () => rows.map((row) => columns.map((c) => c.text(row)))
  const copy = async () => {
    try {
      await copyTable({ columns: columns.map((c) => ({ label: c.label, isText: c.numeric !== true })), rows: body(), source })
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  return (
    <>
      <Button onClick={() => void copy()}>{shell.table.copy}</Button>
      <Button onClick={() => download(`${name}.csv`, 'text/csv;charset=utf-8', csvText([header, ...body()], about()))}>
        {shell.table.csv}
      </Button>
      <span role="status" className="small quiet">
        {state === 'copied' ? shell.table.copied : state === 'refused' ? shell.table.failed : ''}
      </span>
    </>
  )
}
