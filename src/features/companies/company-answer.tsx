import { Rich } from '#blocks/text/rich.tsx'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import { pickClaims } from './claim-item.tsx'
import { ClaimsBehind } from './claims-behind.tsx'
import { SearchLog } from './search-log.tsx'
import { useMessages } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'

/** An answer with its claims, or where it was looked for and not found. */
export function Answer({
  question,
  claims,
}: {
  question: CompanyAnswer['questions'][number]
  claims: Readonly<Record<string, ClaimSummary>>
}) {
  const m = useMessages(COMPANY)
  return (
    <div className="companies-answer">
      <p>
        {question.notFound ? <strong className="companies-missing-mark">{m.company.notFound}</strong> : null}
        <Rich text={question.answer} />
      </p>
      {question.notFound ? <SearchLog search={question.notFound} /> : null}
      <ClaimsBehind claims={pickClaims(question.claims, claims)} />
    </div>
  )
}
