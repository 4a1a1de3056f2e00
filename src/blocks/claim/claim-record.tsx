import { formatDate } from '#i18n/format-date.ts'
import type { ClaimAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { OwnRich } from './own-rich.tsx'
import { ClaimSection } from './section.tsx'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { HistoryLine } from './history-line.tsx'

type Props = { answer: ClaimAnswer; level: 2 | 3 }

/** Where independent confirmation was looked for, and when. */
export function ClaimSearchLog({ answer, level }: Props) {
  const { locale, m } = useI18n(CLAIM)
  const { search, claim } = answer
  if (!search) return null
  return (
    <ClaimSection level={level} title={m.claim.searchTitle}>
      <p className="small">
        <time dateTime={search.on}>{m.claim.searched({ on: formatDate(search.on, locale) })}</time>
      </p>
      <ul className="claim-places" data-claim={claim.id}>
        {search.places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </ClaimSection>
  )
}

/** What would change the status: the claim's own words, or the general sentence for that status. */
export function ClaimWouldChange({ answer, level }: Props) {
  const { m } = useI18n(CLAIM)
  return (
    <ClaimSection level={level} title={m.claim.wouldChange}>
      <p>
        {answer.wouldChange ? <OwnRich text={answer.wouldChange} own={answer.claim.id} /> : m.claim.wouldChangeGeneral[answer.claim.status]}
      </p>
    </ClaimSection>
  )
}

/** Changes of the record, in the order in which they were made. */
export function ClaimHistory({ answer, level }: Props) {
  const { m } = useI18n(CLAIM)
  return (
    <ClaimSection level={level} title={m.claim.history}>
      {answer.history.length === 0 ? (
        <p className="quiet small">{m.claim.noHistory}</p>
      ) : (
        <ol className="claim-history">
          {answer.history.map((entry) => (
            <li key={`${entry.on} ${entry.kind} ${plainText(entry.text)}`}>
              <HistoryLine entry={entry} own={answer.claim.id} />
            </li>
          ))}
        </ol>
      )}
    </ClaimSection>
  )
}
