import type { ClaimSummary } from '#schema/claim-summary.ts'
import { ClaimItem } from './claim-item.tsx'
import { useMessages } from '#i18n/context.tsx'
import { ARTICLE } from '#i18n/messages/article/namespace.ts'

type Props = { side: 'for' | 'against'; claims: readonly ClaimSummary[] }

/** Evidence on one side of a statement: against it in the left margin, for it in the right; one under the other on a phone. */
export function Margin({ side, claims }: Props) {
  const words = useMessages(ARTICLE).article
  return (
    <div className={`article-margin article-${side} lens-evidence`}>
      <h4>{words[side]}</h4>
      {claims.length === 0 ? (
        <p className="article-none">{words.none}</p>
      ) : (
        <ul className="article-claims">
          {claims.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} />
          ))}
        </ul>
      )}
    </div>
  )
}
