import type { ReactNode } from 'react'
import { StatusDefinition } from '#blocks/claim/status-definition.tsx'
import type { LedgerRow } from '#domain/ledger/query.ts'
import { valuesOf } from '#domain/ledger/facets.ts'
import { formatDate } from '#i18n/format-date.ts'
import { formatPeriod } from '#i18n/format-period.ts'
import type { LedgerColumn } from '#url/evidence-search.ts'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { Marked } from './marks.tsx'
import type { Words } from './words.ts'
import { useI18n, useLocale, useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Props = { row: LedgerRow; column: LedgerColumn; words: Words }

const countryClass = (country: string) => (country === 'US' ? 'us' : country === 'CN' ? 'cn' : undefined)

/** What a column shows of a claim. */
export function CellContent({ row, column, words }: Props): ReactNode {
  const locale = useLocale()
  const e = useMessages(EVIDENCE).evidence
  const { claim } = row
  switch (column) {
    case 'value':
      return <ValueCell row={row} />
    case 'status':
      return <StatusCell row={row} />
    case 'country':
      return <span className={`evidence-country ${countryClass(claim.country) ?? ''}`}>{words.value('country', claim.country)}</span>
    case 'company':
      return claim.company === null ? null : words.company(claim.company)
    case 'speaker':
      return (
        <span data-claim={claim.id}>
          <Marked text={claim.speaker.name} />
        </span>
      )
    case 'date':
      return (
        <time dateTime={claim.asOf}>
          {formatPeriod(claim.from, claim.asOf, locale, 'short')}
          {claim.forecast ? ` · ${e.forecast}` : ''}
        </time>
      )
    case 'said':
      return claim.saidOn === null ? null : <time dateTime={claim.saidOn}>{formatDate(claim.saidOn, locale, 'short')}</time>
    case 'source':
      return (
        <span data-claim={claim.id}>
          <Marked text={claim.credit} />
        </span>
      )
    case 'coding':
      return lines('coding')
    case 'mechanism':
      return lines('mechanism')
  }
  function lines(facet: 'coding' | 'mechanism') {
    return valuesOf(claim, facet).map((code) => (
      <span key={code} className="evidence-line">
        {words.value(facet, code)}
      </span>
    ))
  }
}

/** The value on the day asked for, and what it is now when that differs. */
function ValueCell({ row: { claim, valueThen } }: { row: LedgerRow }) {
  const e = useMessages(EVIDENCE).evidence
  const value = valueThen ?? claim.value
  if (value === null) return null
  return (
    <>
      <ClaimLink claim={claim.id} className="num evidence-value" title={value.full}>
        <Marked text={value.text} />
      </ClaimLink>
      {valueThen === null || claim.value === null ? null : <span className="evidence-was">{e.was({ now: claim.value.full })}</span>}
    </>
  )
}

/** Status on the day asked for, and what it is now when that differs; what changed, when two days are compared. */
function StatusCell({ row }: { row: LedgerRow }) {
  const { m } = useI18n(VOCABULARY)
  const e = useMessages(EVIDENCE).evidence
  const isNow = row.status === row.claim.status
  return (
    <>
      {row.change === null ? null : <span className="evidence-change">{e.change[row.change]}</span>}
      <StatusDefinition status={row.status} />
      {isNow ? null : <span className="evidence-was">{e.was({ now: m.vocabulary.statusShort[row.claim.status] })}</span>}
      {row.withdrawn && row.change === null ? <span className="evidence-was">{e.withdrawn}</span> : null}
    </>
  )
}
