import { fireEvent } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { EMPTY_QUERY, type LedgerQuery, type LedgerRow } from '#domain/ledger/query.ts'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { LedgerClaim } from '#schema/api-screens.ts'
import { LEDGER_COLUMNS, type LedgerColumn } from '#url/evidence-search.ts'
import { askLedger, ledgerClaim } from '../../../tests/fixtures/ledger-claim.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { CellContent } from './cells.tsx'
import { ColumnMenu } from './column-menu.tsx'
import { LiveRow } from './live-row.tsx'
import { MarkedRich } from './marked-rich.tsx'
import { Marked, MarksContext } from './marks.tsx'
import { RowCells } from './row.tsx'
import { SortSelect } from './sort-select.tsx'
import { TableHead } from './table-head.tsx'
import { useWords } from './words.ts'

const { evidence: e, vocabulary } = await loadMessages('en', EVIDENCE, VOCABULARY)
const heard = vi.fn()
beforeEach(() => void heard.mockReset())

const value = (n: number) => ({ text: `${n}`, full: `${n} jobs`, quantity: { value: n, unit: 'jobs' as const } })
function rowOf(over: Partial<LedgerClaim>, query: Partial<LedgerQuery> = {}): LedgerRow {
  const [row] = askLedger([ledgerClaim('c', over)]).rows(query)
  if (!row) throw new Error('the claim is found')
  return row
}
const Cell = ({ row, column }: { row: LedgerRow; column: LedgerColumn }) => <CellContent row={row} column={column} words={useWords()} />
const shown = async (column: LedgerColumn, over: Partial<LedgerClaim>, query: Partial<LedgerQuery> = {}) => {
  const { container, unmount } = await renderPart(<Cell row={rowOf(over, query)} column={column} />)
  const text = container.textContent
  unmount()
  return text
}

describe('a cell', () => {
  test.each<[LedgerColumn, Partial<LedgerClaim>, string]>([
    ['value', { value: value(20) }, '20'],
    ['value', {}, ''],
    ['country', { country: 'CN' }, 'China'],
    ['company', { company: 'acme' }, 'acme'],
    ['company', {}, ''],
    ['speaker', {}, 'Speaker'],
    ['date', { from: null, asOf: '2025-06-01' }, '1 Jun 2025'],
    ['date', { asOf: '2030', forecast: true }, `2030 · ${e.forecast}`],
    ['said', { saidOn: '2025-10-28' }, '28 Oct 2025'],
    ['said', { saidOn: null }, ''],
    ['source', { credit: 'Letter, 2025' }, 'Letter, 2025'],
    ['mechanism', { mechanism: ['substitution'] }, vocabulary.mechanism.substitution],
    ['coding', { coding: { replacement: 'supports', empowerment: 'context' } }, e.coding['replacement-supports']],
  ])('%s of %j says %j', async (column, over, text) => {
    expect(await shown(column, over)).toBe(text)
  })
  const known: LedgerClaim['known'] = [
    { on: '2025-06-01', kind: 'added', status: 'reported', value: value(10) },
    { on: '2026-01-01', kind: 'value-changed', status: 'supported', value: value(20) },
  ]
  const changed: Partial<LedgerClaim> = { value: value(20), status: 'supported', knownFrom: '2025-06-01', known }
  test('under a chosen day has value and status of that day, and beside them those of today', async () => {
    expect(await shown('value', changed, { known: '2025-12-31' })).toBe(`10${e.was({ now: '20 jobs' })}`)
    const { reported, supported } = vocabulary.statusShort
    expect(await shown('status', changed, { known: '2025-12-31' })).toBe(`${reported}${e.was({ now: supported })}`)
  })
  test('of what has not changed since says it once', async () => {
    expect(await shown('status', changed, { known: '2026-03-01' })).toBe(vocabulary.statusShort.supported)
    expect(await shown('status', changed)).toBe(vocabulary.statusShort.supported)
  })
  test('between two days says first what changed', async () => {
    expect(await shown('status', changed, { known: '2026-03-01', since: '2025-12-31' })).toContain(e.change.changed)
    expect(await shown('status', changed, { known: '2025-12-31', since: '2025-01-01' })).toContain(e.change.added)
  })
  test('of a claim that was withdrawn says so', async () => {
    const gone: LedgerClaim['known'] = [...known, { on: '2026-02-01', kind: 'withdrawn', status: 'unsupported' }]
    expect(await shown('status', { ...changed, known: gone })).toContain(e.withdrawn)
  })
})

describe('a line of the table', () => {
  const Line = ({ row }: { row: LedgerRow | undefined }) => (
    <LiveRow
      row={row}
      columns={['value', 'status']}
      words={useWords()}
      place={7}
      top={300}
      isActive={row !== undefined}
      isSelected={row !== undefined}
      onSelect={heard}
      onFocus={(place) => heard('focus', place)}
      rowRef={null}
    />
  )
  test('is a row at its place, in the order of tabbing, with a box that selects it', async () => {
    const { container } = await renderPart(<Line row={rowOf({ label: ['Jobs cut'] })} />)
    const row = container.querySelector('[role=row]')
    // The head is the first row.
    expect(['aria-rowindex', 'data-index', 'tabindex', 'aria-selected'].map((name) => row?.getAttribute(name))).toEqual([
      '9',
      '7',
      '0',
      'true',
    ])
    const box = container.querySelector('input')
    expect(box?.getAttribute('aria-label')).toBe(e.select.row({ claim: 'Jobs cut' }))
    expect(box).toBeChecked()
    if (box) fireEvent.click(box)
    if (row) fireEvent.focus(row)
    expect(heard.mock.calls).toEqual([[7], ['focus', 7]])
    expect(container.querySelectorAll('[role=gridcell]')).toHaveLength(4)
  })
  test('waits for its claim without a box', async () => {
    const { container } = await renderPart(<Line row={undefined} />)
    expect(container.querySelector('[aria-busy]')).not.toBeNull()
    expect(container.querySelector('input')).toBeNull()
    expect(container.querySelector('[role=row]')).toHaveClass('evidence-row-waiting')
  })
  test('shows why the search found it where its own words do not', async () => {
    const Cells = () => <RowCells row={{ ...rowOf({}), snippet: '… robots in the notes …' }} columns={[]} words={useWords()} cell="cell" />
    const { container } = await renderPart(<Cells />)
    expect(container.querySelector('.evidence-snippet')).toHaveTextContent(`${e.search.inNotes} … robots in the notes …`)
  })
})

describe('words that the search met', () => {
  const marks = (text: string): [number, number][] => [...text.matchAll(/job/g)].map((m) => [m.index, m.index + 3])
  test('are marked, and the text stays whole', async () => {
    const { container, show } = await renderPart(
      <MarksContext value={marks}>
        <Marked text="no jobs, a job" />
      </MarksContext>,
    )
    expect(container.textContent).toBe('no jobs, a job')
    expect([...container.querySelectorAll('mark')].map((m) => m.textContent)).toEqual(['job', 'job'])
    await show(<Marked text="no jobs" />)
    expect([container.textContent, container.querySelector('mark')]).toEqual(['no jobs', null])
  })
  test('are marked inside numbers, dates and terms too, which keep what they are', async () => {
    const text = [
      'a job, ',
      { text: '5 jobs', claim: 'c', exact: '5.2 jobs' },
      ' in ',
      { text: 'job month', date: '2025-06' },
      { text: ' jobs', term: 't' },
    ]
    const { container } = await renderPart(
      <MarksContext value={marks}>
        <MarkedRich text={text} />
      </MarksContext>,
    )
    expect(container.querySelectorAll('mark')).toHaveLength(4)
    expect(container.querySelector('a')).toHaveAttribute('title', '5.2 jobs')
    expect(container.querySelector('time')?.getAttribute('datetime')).toBe('2025-06')
  })
})

describe('the head of the table', () => {
  const live = (over: Partial<LedgerQuery>, selected: 'none' | 'some' | 'all' = 'none') => ({
    query: { ...EMPTY_QUERY, ...over },
    onSort: heard,
    allSelected: selected === 'all',
    someSelected: selected !== 'none',
    onSelectAll: () => heard('all'),
  })
  test('says by which column the list is ordered; pressing one orders it, pressing it again turns it round', async () => {
    const { container } = await renderPart(
      <TableHead columns={['value', 'date', 'status']} live={live({ sort: 'date', descending: true })} />,
    )
    const heads = [...container.querySelectorAll('[role=columnheader]')]
    expect(heads.map((h) => h.getAttribute('aria-sort'))).toEqual([null, null, null, 'descending', null])
    for (const button of container.querySelectorAll('button')) fireEvent.click(button)
    // Values have no common unit: their column is no order.
    expect(heard.mock.calls).toEqual([
      ['label', false],
      ['date', false],
      ['status', false],
    ])
  })
  test('has a box for all matches, half ticked while some are selected', async () => {
    const { container, show } = await renderPart(<TableHead columns={[]} live={live({}, 'some')} />)
    const box = () => container.querySelector<HTMLInputElement>('input')
    expect([box()?.indeterminate, box()?.checked]).toEqual([true, false])
    const now = box()
    if (now) fireEvent.click(now)
    expect(heard).toHaveBeenCalledWith('all')
    await show(<TableHead columns={[]} live={live({}, 'all')} />)
    expect([box()?.indeterminate, box()?.checked]).toEqual([false, true])
  })
  test('before the list is live has words alone', async () => {
    const { container } = await renderPart(<TableHead columns={['status']} />)
    expect([container.querySelector('button'), container.querySelector('input')]).toEqual([null, null])
    expect([...container.querySelectorAll('[role=columnheader]')].map((h) => h.textContent)).toEqual([e.columns.claim, e.columns.status])
  })
})

test('the list of orders tells the order and its direction, and names dates by newest and oldest', async () => {
  const { container } = await renderPart(<SortSelect query={EMPTY_QUERY} onSort={heard} />)
  const select = container.querySelector('select')
  expect(select?.value).toBe('-said')
  expect([...(select?.options ?? [])].slice(0, 2).map((o) => o.textContent)).toEqual([
    `${e.columns.date}, ${e.sort.newest}`,
    `${e.columns.date}, ${e.sort.oldest}`,
  ])
  if (select) fireEvent.change(select, { target: { value: '-speaker' } })
  if (select) fireEvent.change(select, { target: { value: 'date' } })
  expect(heard.mock.calls).toEqual([
    ['speaker', true],
    ['date', false],
  ])
})

test('a column is added or taken away, and the others stay', async () => {
  const { container } = await renderPart(<ColumnMenu columns={['value', 'status']} onChange={heard} />)
  const boxes = [...container.querySelectorAll('input')]
  expect(boxes.map((b) => b.checked)).toEqual(LEDGER_COLUMNS.map((c) => c === 'value' || c === 'status'))
  for (const column of ['value', 'source'] as const) {
    const box = boxes[LEDGER_COLUMNS.indexOf(column)]
    if (box) fireEvent.click(box)
  }
  expect(heard.mock.calls).toEqual([[['status']], [['value', 'status', 'source']]])
})
