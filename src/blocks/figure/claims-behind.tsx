import type { FigureRow } from '#charts/frame/figure-rows.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { useMessages } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'

/** The claims that a computed number rests on, with the arithmetic where it is declared. */
export function ClaimsBehind({ row, figure, onClose }: { row: FigureRow | null; figure: FigureAnswer; onClose: () => void }) {
  const m = useMessages(CLAIM, FIGURE)
  const check = row?.point.derivation?.check === undefined ? undefined : figure.checks[row.point.derivation.check]
  return (
    <Dialog open={row !== null} label={m.figure.claimsBehind} className="claims-behind" onClose={onClose}>
      {row ? (
        <div className="claims-behind-body">
          <h2>{[row.seriesText, row.xText, row.fullText].filter((t) => t !== '').join(' · ')}</h2>
          {check ? (
            <p>
              <Rich text={check.steps} />
            </p>
          ) : null}
          <p className="quiet">{m.figure.claimsBehindCount({ count: row.claimIds.length })}</p>
          <ul className="claims-behind-list">
            {row.claims.map((claim) => (
              <li key={claim.id}>
                <ClaimLink claim={claim.id} className="claims-behind-link">
                  <Rich text={claim.label.map((p) => (typeof p === 'string' ? p : p.text))} />
                  {claim.value ? <strong> {claim.value.text}</strong> : null}
                </ClaimLink>
                <StatusLine status={claim.status}>{claim.speaker.name}</StatusLine>
              </li>
            ))}
          </ul>
          <Button onClick={onClose}>{m.claim.close}</Button>
        </div>
      ) : null}
    </Dialog>
  )
}
