import { memo } from 'react'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import type { LedgerQuery, Sort } from '#domain/ledger/query.ts'
import { SORTS } from '#domain/ledger/query.ts'
import { Segmented } from '#ui/segmented.tsx'
import { DENSITIES, type EvidenceSearch, LEDGER_COLUMNS } from '#url/evidence-search.ts'
import { Menu } from './menu.tsx'
import { viewAddress } from './view-address.ts'
import { Option } from './option.tsx'
import { useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

type Props = {
  query: LedgerQuery
  search: EvidenceSearch
  onSort: (sort: Sort, descending: boolean) => void
  setLook: (change: Partial<Pick<EvidenceSearch, 'columns' | 'density'>>) => void
}

/** Order, columns and row height. */
export const Toolbar = memo(function Toolbar({ query, search, onSort, setLook }: Props) {
  const m = useMessages(SHELL)
  const e = useMessages(EVIDENCE).evidence
  const names: Record<Sort, string> = {
    match: e.sort.match,
    date: e.columns.date,
    said: e.sort.said,
    label: e.columns.claim,
    country: e.columns.country,
    company: e.columns.company,
    speaker: e.columns.speaker,
    status: e.columns.status,
    source: e.columns.source,
  }
  const ways = SORTS.filter((s) => s !== 'match' || query.text !== '')
  return (
    <div className="evidence-tools no-print">
      <label className="evidence-sortby">
        <span>{e.sort.label}</span>
        <select
          value={`${query.descending ? '-' : ''}${query.sort}`}
          onChange={(event) => {
            const value = event.target.value
            const sort = SORTS.find((s) => s === value.replace('-', ''))
            if (sort) onSort(sort, value.startsWith('-'))
          }}
        >
          {ways.flatMap((sort) =>
            sort === 'match'
              ? [
                  <option key={sort} value={sort}>
                    {names[sort]}
                  </option>,
                ]
              : (sort === 'date' || sort === 'said' ? [true, false] : [false, true]).map((descending) => (
                  <option key={`${sort}${descending}`} value={`${descending ? '-' : ''}${sort}`}>
                    {`${names[sort]}${m.shell.listComma}${sort === 'date' || sort === 'said' ? (descending ? e.sort.newest : e.sort.oldest) : descending ? e.sort.descending : e.sort.ascending}`}
                  </option>
                )),
          )}
        </select>
      </label>
      <Menu label={e.columns.button}>
        <fieldset className="evidence-menu">
          <legend className="visually-hidden">{e.columns.button}</legend>
          {LEDGER_COLUMNS.map((column) => (
            <Option
              key={column}
              checked={search.columns.includes(column)}
              onChange={(checked) =>
                setLook({ columns: checked ? [...search.columns, column] : search.columns.filter((c) => c !== column) })
              }
            >
              <span>{e.columns[column]}</span>
            </Option>
          ))}
        </fieldset>
      </Menu>
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
