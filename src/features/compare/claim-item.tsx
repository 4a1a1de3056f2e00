import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import { plainText } from '#schema/rich-text.ts'

/** Who says so and as of when, behind the status. */
export function Footing({ claim }: { claim: ClaimBrief }) {
  const { locale, m } = useI18n()
  return (
    <StatusLine status={claim.status}>
      {claim.speaker.name}
      {m.compare.comma}
      <time dateTime={claim.asOf}>{formatDate(claim.asOf, locale, 'short')}</time>
    </StatusLine>
  )
}

type Props = { heading: string; claim: ClaimBrief | undefined; none: string }

/** One item of evidence, for or against: value, what it is, status and speaker. A claim without a value opens by its words. */
export function ClaimItem({ heading, claim, none }: Props) {
  return (
    <div className="compare-item">
      <dt>{heading}</dt>
      {claim === undefined ? (
        <dd className="compare-none">{none}</dd>
      ) : (
        <dd>
          <p>
            {claim.value === null ? (
              <ClaimLink claim={claim.id}>{plainText(claim.label)}</ClaimLink>
            ) : (
              <>
                <ClaimLink claim={claim.id} className="compare-value">
                  {claim.value.full}
                </ClaimLink>{' '}
                <Rich text={claim.label} />
              </>
            )}
          </p>
          <Footing claim={claim} />
        </dd>
      )}
    </div>
  )
}
