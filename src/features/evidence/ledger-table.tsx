import { memo, useCallback, useState } from 'react'
import { useSetSearch } from '#blocks/navigation/navigation.tsx'
import type { LedgerSession } from '#data/ledger/session.ts'
import type { Sort } from '#domain/ledger/query.ts'
import type { Density, LedgerColumn } from '#url/evidence-search.ts'
import { useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { useRowWindow } from './use-row-window.ts'
import { FailedNotice } from './failed-notice.tsx'
import { LiveRow } from './live-row.tsx'
import type { Selection } from './selection.ts'
import { TableHead } from './table-head.tsx'
import type { Answered } from './use-answer.ts'
import { useRowKeys } from './use-row-keys.ts'
import { useRows } from './use-rows.ts'
import type { Words } from './words.ts'

/** Browsers stop laying out beyond some thirty million pixels; claims further down are reached by filtering. */
const MOST_ROWS = 300_000

type Props = {
  session: LedgerSession
  answered: Answered
  columns: readonly LedgerColumn[]
  density: Density
  words: Words
  selection: Selection
  onSort: (sort: Sort, descending: boolean) => void
}

/** The live table: only the rows near the window exist. It scrolls with the page. */
export const LedgerTable = memo(function LedgerTable({ session, answered, columns, density, words, selection, onSort }: Props) {
  const e = useMessages(EVIDENCE).evidence
  const setSearch = useSetSearch()
  const [range, setRange] = useState({ from: 0, to: 30 })
  const { shown, rowAt, failed, retry } = useRows(session, answered, range.from, range.to)
  const { order } = shown.answer
  const count = Math.min(order.length, MOST_ROWS)
  const { list, virtual, items, margin } = useRowWindow({ count, density, columns, onRange: setRange })

  const claimAt = (place: number) => order[place]
  const onSelect = (place: number) => {
    const claim = claimAt(place)
    if (claim !== undefined) selection.toggle(claim)
  }
  const keys = useRowKeys({
    count,
    root: list,
    scrollTo: (place) => virtual.scrollToIndex(place, { align: 'auto' }),
    onOpen: (place) => {
      const row = rowAt(place)
      if (row) setSearch({ claim: row.claim.id })
    },
    onSelect,
  })
  const onFocus = useCallback((place: number) => keys.setActive(place), [keys.setActive])
  const selected = selection.countIn(order)

  return (
    <>
      {failed ? <FailedNotice failed={failed} onRetry={retry} /> : null}
      <div
        role="grid"
        aria-label={e.table}
        aria-rowcount={order.length + 1}
        aria-multiselectable
        className={`evidence-table evidence-${density}`}
        onKeyDown={keys.onKeyDown}
      >
        <div role="rowgroup" className="evidence-head-group">
          <TableHead
            columns={columns}
            live={{
              query: shown.query,
              onSort,
              allSelected: order.length > 0 && selected === order.length,
              someSelected: selected > 0,
              onSelectAll: () => (selected === order.length ? selection.clear() : selection.add(order)),
            }}
          />
        </div>
        <div role="rowgroup" ref={list} className="evidence-rows" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => (
            <LiveRow
              key={item.key}
              row={rowAt(item.index)}
              columns={columns}
              words={words}
              place={item.index}
              top={item.start - margin}
              isActive={item.index === keys.active}
              isSelected={selection.has(order[item.index] ?? -1)}
              onSelect={onSelect}
              onFocus={onFocus}
              rowRef={virtual.measureElement}
            />
          ))}
        </div>
      </div>
    </>
  )
})
