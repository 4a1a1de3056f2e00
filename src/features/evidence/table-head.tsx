import type { LedgerQuery, Sort } from '#domain/ledger/query.ts'
import type { LedgerColumn } from '#url/evidence-search.ts'
import { useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { pressedHead } from './sort-ways.ts'

type Props = {
  columns: readonly LedgerColumn[]
  live?: {
    query: LedgerQuery
    onSort: (sort: Sort, descending: boolean) => void
    allSelected: boolean
    someSelected: boolean
    onSelectAll: () => void
  }
}

const SORT_OF: Partial<Record<LedgerColumn | 'claim', Exclude<Sort, 'match'>>> = {
  claim: 'label',
  status: 'status',
  country: 'country',
  company: 'company',
  speaker: 'speaker',
  date: 'date',
  said: 'said',
  source: 'source',
}
/** The head of the table. Values have no common unit, so that column cannot be sorted. */
export function TableHead({ columns, live }: Props) {
  const e = useMessages(EVIDENCE).evidence
  return (
    <div role="row" className="evidence-head" aria-rowindex={live ? 1 : undefined}>
      {live ? (
        <div role="columnheader" className="evidence-cell evidence-select no-print">
          <label className="evidence-tick">
            <input
              type="checkbox"
              aria-label={e.select.all}
              checked={live.allSelected}
              ref={(box) => {
                if (box) box.indeterminate = live.someSelected && !live.allSelected
              }}
              onChange={live.onSelectAll}
            />
          </label>
        </div>
      ) : null}
      {(['claim', ...columns] as const).map((column) => {
        const sort = SORT_OF[column]
        const isSorted = live !== undefined && sort !== undefined && live.query.sort === sort
        return (
          <div
            key={column}
            role="columnheader"
            className={`evidence-cell evidence-${column}`}
            aria-sort={isSorted ? (live.query.descending ? 'descending' : 'ascending') : undefined}
          >
            {live && sort !== undefined ? (
              <button type="button" className="evidence-sort" onClick={() => live.onSort(sort, pressedHead(sort, live.query).descending)}>
                <span>{e.columns[column]}</span>
                <span aria-hidden="true" className="evidence-arrow">
                  {isSorted ? (live.query.descending ? '↓' : '↑') : ''}
                </span>
              </button>
            ) : (
              e.columns[column]
            )}
          </div>
        )
      })}
    </div>
  )
}
