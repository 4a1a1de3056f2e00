import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { useMessages } from '#i18n/context.tsx'
import type { OpeningCellAnswer } from '#schema/api-narratives.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import { CellPicture } from './picture.tsx'
import { Searched } from './searched.tsx'
import type { Side } from './sides.ts'

type Props = { cell: OpeningCellAnswer; side: Side; claims: Readonly<Record<string, ClaimBrief>> }

/** One side of a row: the article's sentence, and the number found with its small picture, its words and its footing. The lens shows one. */
export function OpeningCell({ cell, side, claims }: Props) {
  const { shell, vocabulary } = useMessages()
  const claim = cell.claim === null ? undefined : claims[cell.claim]
  return (
    <div className={`compare-cell ${side.role}`}>
      <p className="compare-country">{vocabulary.countries[side.country]}</p>
      <div className="compare-told lens-told">
        <p>
          <Rich text={cell.told} />
        </p>
        <span className="compare-mark">{shell.lens.toldMark}</span>
      </div>
      <div
        className={`compare-found lens-evidence ${cell.picture ? 'with-picture' : ''} ${cell.picture?.kind === 'bar' ? 'with-bars' : ''}`}
      >
        <span className="compare-mark lens-mark">{shell.lens.evidenceMark}</span>
        <CellNumber cell={cell} />
        {cell.picture ? (
          <CellPicture picture={cell.picture} role={side.role} status={claim?.status ?? 'documented'} claims={claims} />
        ) : null}
        <p className="compare-words">
          <Rich text={cell.evidence} />
        </p>
        <div className="compare-footing">
          {claim ? (
            <StatusLine status={claim.status}>
              <Rich text={cell.footing} />
            </StatusLine>
          ) : (
            <span className="status">
              <Rich text={cell.footing} />
            </span>
          )}
          {cell.number === null && cell.search ? <Searched search={cell.search} /> : null}
        </div>
      </div>
    </div>
  )
}

/** The number in front, or the words that stand there when there is none. */
function CellNumber({ cell }: { cell: OpeningCellAnswer }) {
  if (cell.number)
    return (
      <ClaimLink className="compare-number" claim={cell.number.claim} check={cell.number.check}>
        {cell.number.text}
      </ClaimLink>
    )
  return cell.headline ? (
    <p className="compare-number compare-headline">
      <Rich text={cell.headline} />
    </p>
  ) : null
}
