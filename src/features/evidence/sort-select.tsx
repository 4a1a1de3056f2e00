import type { LedgerQuery, Sort } from '#domain/ledger/query.ts'
import { useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { type SortWay, sortWays, startsDescending, wayId, wayOf } from './sort-ways.ts'

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
  const nameOf = ({ sort, descending }: SortWay) => {
    if (sort === 'match') return names.match
    const [down, up] = startsDescending(sort) ? [e.sort.newest, e.sort.oldest] : [e.sort.descending, e.sort.ascending]
    return `${names[sort]}${m.shell.listComma}${descending ? down : up}`
  }
  return (
    <label className="evidence-sortby">
      <span>{e.sort.label}</span>
      <select
        value={wayId(query)}
        onChange={(event) => {
          const way = wayOf(event.target.value)
          if (way) onSort(way.sort, way.descending)
        }}
      >
        {sortWays(query.text).map((way) => (
          <option key={wayId(way)} value={wayId(way)}>
            {nameOf(way)}
          </option>
        ))}
      </select>
    </label>
  )
}
