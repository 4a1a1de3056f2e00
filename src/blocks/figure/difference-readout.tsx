import { checkOf, type FigureRow } from '#charts/frame/figure-rows.ts'
import { verdictText } from '#charts/frame/verdict-line.tsx'
import type { Difference } from '#domain/difference.ts'
import { Button } from '#ui/button.tsx'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import type { FigureAnswer } from '#schema/api.ts'
import type { Picking } from './use-difference.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { refusal, nameOf } from './difference-words.ts'
import { CopyComparison } from './copy-comparison.tsx'
import { useTexts } from './comparison-texts.ts'
import { Announcement } from './difference-announcement.tsx'

/** The difference of two picked marks, or why it is not shown. Every change is announced to screen readers. */
export function DifferenceReadout({ picking, figure }: { picking: Picking; figure: FigureAnswer }) {
  const { m } = useI18n(FIGURE, SHELL, VOCABULARY)
  const { difference, rows } = picking
  const words = m.figure.difference
  if (!picking.active) return null
  const isFrom = (row: (typeof rows)[number]) => row.point === difference?.from.point && row.series === difference.from.series
  const ordered = [...rows.filter(isFrom), ...rows.filter((row) => !isFrom(row))]
  return (
    <div className="difference no-print" data-difference={difference ? (difference.result ? 'shown' : 'refused') : 'picking'}>
      {difference ? (
        <>
          <ul className="difference-sides">
            {ordered.map((row) => (
              <Side key={`${row.panel.id}/${row.key}`} row={row} />
            ))}
          </ul>
          {difference.result ? <Result difference={difference} rows={ordered} /> : null}
          <p>
            {difference.result
              ? `${m.figure.verdict}${m.shell.sentenceGap}${verdictText(difference.verdict, m)}`
              : words.refused({ reason: refusal(difference, m) })}
          </p>
          <p className="difference-buttons">
            <CopyComparison difference={difference} rows={ordered} figure={figure} />
            <Button look="quiet" onClick={picking.again}>
              {words.again}
            </Button>
            <Button look="quiet" onClick={picking.toggle}>
              {words.close}
            </Button>
          </p>
        </>
      ) : (
        <p data-claim={rows[0]?.claimIds[0]}>{picking.message}</p>
      )}
      <Announcement picking={picking} ordered={ordered} />
    </div>
  )
}

function Side({ row }: { row: FigureRow }) {
  const [claim] = row.claimIds
  return (
    <li data-claim={claim}>
      <span className="quiet">{nameOf(row)}</span>{' '}
      {claim === undefined ? (
        row.fullText
      ) : (
        <ClaimLink claim={claim} check={checkOf(row.point)}>
          {row.fullText}
        </ClaimLink>
      )}{' '}
      <StatusLine status={row.point.status}>{row.claims[0]?.speaker.name}</StatusLine>
    </li>
  )
}

function Result({ difference, rows }: { difference: Difference; rows: readonly FigureRow[] }) {
  const { m } = useI18n(FIGURE, SHELL, VOCABULARY)
  const texts = useTexts(difference)
  const inputs = rows.flatMap((r) => r.claimIds[0] ?? []).join(' ')
  if (!texts) return null
  return (
    <dl className="difference-result" data-claims={inputs}>
      <div>
        <dt>{m.figure.difference.result}</dt>
        <dd>{texts.difference}</dd>
      </div>
      {texts.ratio === '' ? null : (
        <div>
          <dt>{texts.isTurned ? m.figure.difference.ratioTurned : m.figure.difference.ratio}</dt>
          <dd>{texts.ratio}</dd>
        </div>
      )}
    </dl>
  )
}
