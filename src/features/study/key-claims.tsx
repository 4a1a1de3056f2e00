import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import type { CaseAnswer } from '#schema/api-study.ts'
import { plainText } from '#schema/rich-text.ts'

/** Claims of the answer key: each a link, with its status and speaker. An id that the case does not have is left out. */
export function KeyClaims({ ids, claims }: { ids: readonly string[]; claims: CaseAnswer['claims'] }) {
  return (
    <ul>
      {ids.map((id) => {
        const claim = claims[id]
        return claim ? (
          <li key={id} data-count="">
            <ClaimLink claim={id} className="study-other">
              {plainText(claim.label)}
            </ClaimLink>{' '}
            <StatusLine status={claim.status}>{claim.speaker.name}</StatusLine>
          </li>
        ) : null
      })}
    </ul>
  )
}
