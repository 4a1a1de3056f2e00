import { formatExact, formatValue } from '#i18n/format-value.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'

/** The value in large type: how the speaker put it, the number, what it counts, its range, and whether it is a forecast. */
export function ClaimValue({ claim }: { claim: ClaimSummary }) {
  const { locale, m } = useI18n(CLAIM)
  const { value } = claim
  if (!value) return <p className="claim-value-none">{m.claim.noValue}</p>
  const { unit, hedge, low, high } = value.quantity
  // With one end recorded, the value itself is the other.
  const ends = low === undefined && high === undefined ? null : { low: low ?? value.quantity.value, high: high ?? value.quantity.value }
  const counted = value.full.startsWith(value.text) ? value.full.slice(value.text.length) : ''
  const exact = formatExact(value.quantity, locale)
  return (
    <p className="claim-value" data-claim={claim.id}>
      {hedge ? <span className="claim-value-hedge">{m.claim.hedge[hedge]} </span> : null}
      <span className="claim-value-number" title={exact === value.text ? undefined : exact}>
        {counted === '' ? value.full : value.text}
      </span>
      {counted === '' ? null : <span className="claim-value-counted">{counted}</span>}
      {claim.forecast ? <span className="claim-value-tag">{m.claim.forecast}</span> : null}
      {ends ? (
        <span className="claim-value-range">
          {m.claim.range({ low: formatValue({ value: ends.low, unit }, locale), high: formatValue({ value: ends.high, unit }, locale) })}
        </span>
      ) : null}
    </p>
  )
}
