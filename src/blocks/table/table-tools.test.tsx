import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { objections } from '../../../tests/support/axe.ts'
import { catchDownloads } from '../../../tests/support/downloads.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { TableTools } from './table-tools.tsx'

type Row = { year: string; people: number }
const ROWS: readonly Row[] = [
  { year: '2024', people: 1200 },
  { year: '=HYPERLINK("x")', people: -3 },
]
const tools = (
  <TableTools
    name="people"
    columns={[
      { id: 'year', label: 'Year', text: (r: Row) => r.year },
      { id: 'people', label: 'People, "all"', numeric: true, text: (r) => String(r.people) },
    ]}
    rows={ROWS}
    source="Source: somebody"
    about={() => ['Dataset v', 'https://example.org/']}
  />
)

test.each(LOCALE_IDS)('%s: a table is copied, and a live region says so', async (locale) => {
  const { user, container } = await renderPart(tools, { locale })
  const { shell } = await loadMessages(locale, SHELL)
  await user.click(screen.getByRole('button', { name: shell.table.copy }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(shell.table.copied))
  const lines = (await navigator.clipboard.readText()).split('\n')
  expect(lines).toEqual(['Year\tPeople, "all"', '2024\t1200', `'=HYPERLINK("x")\t-3`, '', 'Source: somebody'])
  expect(await objections(container)).toEqual([])
})

test('a browser that refuses is said to refuse, with the way that is left', async () => {
  const { user } = await renderPart(tools)
  const { shell } = await loadMessages('en', SHELL)
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'))
  await user.click(screen.getByRole('button', { name: shell.table.copy }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(shell.table.failed))
  await user.click(screen.getByRole('button', { name: shell.table.copy }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(shell.table.copied))
})

test('the file has the name of the table, is UTF-8 for Excel, quotes what needs it, and ends with what it is', async () => {
  const files = catchDownloads()
  const { user } = await renderPart(tools)
  const { shell } = await loadMessages('en', SHELL)
  await user.click(screen.getByRole('button', { name: shell.table.csv }))
  const [file] = files
  expect(file).toMatchObject({ name: 'people.csv', type: 'text/csv;charset=utf-8' })
  expect(await file?.text()).toBe(
    '\uFEFFYear,"People, ""all"""\r\n2024,1200\r\n"\'=HYPERLINK(""x"")",-3\r\nDataset v\r\nhttps://example.org/\r\n',
  )
})
