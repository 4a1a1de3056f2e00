import { StatusLine } from '#blocks/claim/status-line.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import type { OpeningCellAnswer } from '#schema/api-narratives.ts'
import { paths } from '#url/paths.ts'
import { CopySentence } from '../copy-sentence.tsx'
import { Picture } from '../pictures/picture.tsx'
import { Searched } from '../searched.tsx'
import type { Side } from '../sides.ts'
import { useMessages } from '#i18n/context.tsx'
import { BASIC_VOCABULARY } from '#i18n/messages/vocabulary/namespace.ts'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

type Props = { cell: OpeningCellAnswer; others: readonly OpeningCellAnswer[]; side: Side }

/** One side of a row, twice: what the article says, and what was found. Both take the same room, and the lens shows one. */
export function OpeningCell({ cell, others, side }: Props) {
  const { compare, shell, vocabulary } = useMessages(COMPARE, SHELL, BASIC_VOCABULARY)
  const { told, evidence } = cell
  const isLeft = side.role === 'us'
  return (
    <div className={`opening-cell opening-${side.role} ${side.role}`}>
      <p className="opening-country">{vocabulary.countries[side.country]}</p>
      <div className="opening-side opening-told lens-told">
        <span className="opening-mark lens-mark">{shell.lens.toldMark}</span>
        <Picture picture={told} others={others.map((o) => o.told)} isLeft={isLeft} isTold />
        <div className="opening-said">
          <p>
            <Rich text={told.sentence} />
          </p>
          <AppLink to={`${paths.article()}#${told.statement}`}>{compare.seeChecked}</AppLink>
        </div>
      </div>
      <div className="opening-side opening-found lens-evidence">
        <span className="opening-mark lens-mark">{shell.lens.evidenceMark}</span>
        <Picture picture={evidence} others={others.map((o) => o.evidence)} isLeft={isLeft} />
        <div className="opening-said">
          <p>
            <Rich text={evidence.sentence} />
          </p>
          <span className="opening-means">
            <CopySentence label={compare.copy} sentence={{ text: evidence.sentence, safe: true, claims: evidence.claims }} />
            {evidence.status ? (
              <StatusLine status={evidence.status} />
            ) : evidence.search ? (
              <Searched search={evidence.search} label={compare.notFound} />
            ) : null}
          </span>
        </div>
      </div>
    </div>
  )
}
