import { memo } from 'react'
import { FACETS, type Facet } from '#domain/ledger/facets.ts'
import type { FacetCounts, LedgerQuery } from '#domain/ledger/query.ts'
import type { LedgerInfo } from '#data/ledger/protocol.ts'
import { DateField } from './date-field.tsx'
import { FacetGroup } from './facet-group.tsx'
import { Option } from './option.tsx'
import { useOpen } from './use-open.ts'
import type { SetQuery } from './use-evidence-search.ts'
import type { Words } from './words.ts'
import { useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'

const OPEN: readonly Facet[] = ['change', 'topic', 'country', 'company', 'status']

type Props = { info: LedgerInfo; query: LedgerQuery; counts: FacetCounts; words: Words; onChange: SetQuery }

/** All filters. */
export const Facets = memo(function Facets({ info, query, counts, words, onChange }: Props) {
  const e = useMessages(EVIDENCE).evidence
  const toggle = (facet: Facet, value: string, isChosen: boolean) =>
    onChange(({ facets: all }) => {
      const others = (all[facet] ?? []).filter((v) => v !== value)
      return { facets: { ...all, [facet]: isChosen ? [...others, value] : others } }
    })
  const change = query.known !== null && query.since !== null
  const [datesOpen, setDatesOpen] = useOpen(false, query.from !== null || query.to !== null)
  const [knownOpen, setKnownOpen] = useOpen(false, query.known !== null)
  // The facet of changes comes first when two days are compared, and is hidden otherwise.
  const facets = change ? (['change', ...FACETS.filter((f) => f !== 'change')] as const) : FACETS.filter((f) => f !== 'change')
  return (
    <div className="evidence-facets">
      {facets.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          values={info.values[facet]}
          counts={counts[facet] ?? {}}
          chosen={query.facets[facet] ?? []}
          words={words}
          isOpen={OPEN.includes(facet)}
          onChange={toggle}
        />
      ))}
      <details className="evidence-facet" open={datesOpen} onToggle={setDatesOpen}>
        <summary>{e.dates.label}</summary>
        <fieldset>
          <legend className="visually-hidden">{e.dates.label}</legend>
          <DateField label={e.dates.from} kind="any" value={query.from} onChange={(from) => onChange({ from })} />
          <DateField label={e.dates.to} kind="any" value={query.to} onChange={(to) => onChange({ to })} />
          <p className="evidence-hint" data-count>
            {e.dates.hint}
          </p>
        </fieldset>
      </details>
      <details className="evidence-facet" open={knownOpen} onToggle={setKnownOpen}>
        <summary>{e.known.label}</summary>
        <fieldset>
          <legend className="visually-hidden">{e.known.label}</legend>
          <DateField
            label={e.known.on}
            kind="day"
            value={query.known}
            max={info.asOf}
            onChange={(known) => onChange(known === null ? { known, since: null } : { known })}
          />
          {query.known === null ? null : (
            <DateField label={e.known.since} kind="day" value={query.since} max={query.known} onChange={(since) => onChange({ since })} />
          )}
          <p className="evidence-hint">{e.known.hint}</p>
        </fieldset>
      </details>
      <div className="evidence-facet evidence-points">
        <Option checked={query.points} onChange={(points) => onChange({ points })}>
          <span>{e.points.show}</span>
        </Option>
        <p className="evidence-hint">{e.points.hint}</p>
      </div>
    </div>
  )
})
