import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import type { ClaimSummary, ValueAnswer } from '#schema/claim-summary.ts'
import { plainText } from '#schema/rich-text.ts'
import { Period } from './period.tsx'
import { Verbatim } from './verbatim.tsx'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** The thing counted: what the full form has after the number (" jobs", 个岗位). */
const thingCounted = (value: ValueAnswer): string => (value.full.startsWith(value.text) ? value.full.slice(value.text.length) : '')

/**
 * The number of a claim in large type, with what it counts, its status, the speaker and the date. A claim without a value shows its
 * statement.
 */
export function KeyNumber({ claim }: { claim: ClaimSummary }) {
  const { m } = useI18n(CLAIM, COMPANY, SHELL)
  const hedge = claim.value?.quantity.hedge
  return (
    <div className="companies-key">
      {claim.value ? (
        <p className="companies-key-value">
          {hedge ? <span className="companies-key-hedge">{m.claim.hedge[hedge] + m.company.hedgeGap}</span> : null}
          <ClaimLink
            claim={claim.id}
            className="num companies-key-link"
            label={`${claim.value.full}${m.shell.colon}${plainText(claim.label)}`}
          >
            {claim.value.text}
          </ClaimLink>
          <span className="companies-key-hedge">{thingCounted(claim.value)}</span>
        </p>
      ) : (
        <p>
          <Rich text={claim.statement} />
        </p>
      )}
      <p className="small quiet">
        <Rich text={claim.label} />
      </p>
      <StatusLine status={claim.status}>
        <Verbatim>{claim.speaker.name}</Verbatim>
        {claim.aboutItself ? `\u00a0· ${m.claim.aboutItself}` : ''}
        {'\u00a0· '}
        <Period from={claim.from} asOf={claim.asOf} />
      </StatusLine>
    </div>
  )
}
