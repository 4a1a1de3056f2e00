import { useState } from 'react'
import type { LedgerInfo } from '#data/ledger/protocol.ts'
import type { FacetCounts, LedgerAnswer, LedgerQuery } from '#domain/ledger/query.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { Button } from '#ui/button.tsx'
import { filtersInUse } from './filters-in-use.ts'
import { Facets } from './facets.tsx'
import type { SetQuery } from './use-evidence-search.ts'
import type { Words } from './words.ts'

const NO_COUNTS: FacetCounts = {}

type Props = {
  info: LedgerInfo
  query: LedgerQuery
  /** What was found; null while the first answer is awaited. */
  answer: LedgerAnswer | null
  words: Words
  onChange: SetQuery
}

/** The filters beside the table. On a narrow screen they are folded, and a button below them leads to what was found. */
export function FilterPanel({ info, query, answer, words, onChange }: Props) {
  const locale = useLocale()
  const e = useMessages(EVIDENCE).evidence
  const [isOpen, setOpen] = useState(false)
  const inUse = filtersInUse(query, words, e.points.label).length
  const showResults = () => {
    setOpen(false)
    // Once the filters are folded and the list stands where it will be.
    requestAnimationFrame(() => {
      const results = document.getElementById('evidence-results')
      results?.focus({ preventScroll: true })
      results?.scrollIntoView()
    })
  }
  return (
    <aside className="evidence-side no-print" aria-label={e.filters} data-open={isOpen}>
      <Button className="evidence-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span data-count>{isOpen ? e.hideFilters : e.showFilters({ count: formatCount(inUse, locale) })}</span>
      </Button>
      <Facets info={info} query={query} counts={answer?.counts ?? NO_COUNTS} words={words} onChange={onChange} />
      <p className="evidence-show">
        <Button look="primary" onClick={showResults}>
          <span data-count>{e.showResults({ count: formatCount(answer?.order.length ?? 0, locale) })}</span>
        </Button>
      </p>
    </aside>
  )
}
