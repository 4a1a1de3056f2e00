import { memo } from 'react'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import type { LedgerQuery, Sort } from '#domain/ledger/query.ts'
import { Segmented } from '#ui/segmented.tsx'
import { DENSITIES, type EvidenceSearch } from '#url/evidence-search.ts'
import { useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { SortSelect } from './sort-select.tsx'
import { ColumnMenu } from './column-menu.tsx'
import { viewAddress } from './view-address.ts'

type Props = {
  query: LedgerQuery
  search: EvidenceSearch
  onSort: (sort: Sort, descending: boolean) => void
  setLook: (change: Partial<Pick<EvidenceSearch, 'columns' | 'density'>>) => void
}

/** Order, columns and row height. */
export const Toolbar = memo(function Toolbar({ query, search, onSort, setLook }: Props) {
  const e = useMessages(EVIDENCE).evidence
  return (
    <div className="evidence-tools no-print">
      <SortSelect query={query} onSort={onSort} />
      <ColumnMenu columns={search.columns} onChange={(columns) => setLook({ columns })} />
      <CopyButton label={e.copyLink} text={viewAddress} look="quiet" />
      <div className="evidence-density">
        <Segmented
          label={e.density.label}
          value={search.density}
          options={DENSITIES.map((d) => ({ value: d, label: e.density[d] }))}
          onChange={(density) => setLook({ density })}
        />
      </div>
    </div>
  )
})
