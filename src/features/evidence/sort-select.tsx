import { type LedgerQuery, type Sort, SORTS } from '#domain/ledger/query.ts'
import { useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

type Props = { query: LedgerQuery; onSort: (sort: Sort, descending: boolean) => void }

/** The order of the list, each way upwards and downwards; dates begin with the newest. The best match only while something is searched for. */
export function SortSelect({ query, onSort }: Props) {
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
  )
}
