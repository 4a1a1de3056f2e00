import type { MessagesOf } from '#i18n/namespace.ts'
import { checkOf, type FigureRow } from '#charts/frame/figure-rows.ts'
import { verdictText } from '#charts/frame/verdict-line.tsx'
import { formatFull, formatValue } from '#i18n/format-value.ts'
import type { Difference } from '#domain/difference.ts'
import { Button } from '#ui/button.tsx'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import type { Picking } from './use-difference.ts'
import { useI18n, useLocale } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** What two picked marks come to, or why it is not shown. Everything is said to screen readers as it appears. */
export function DifferenceReadout({ picking }: { picking: Picking }) {
  const { m } = useI18n(FIGURE, VOCABULARY)
  const { difference, rows } = picking
  const words = m.figure.difference
  if (!picking.active) return null
  const ordered = difference
    ? rows.toSorted((a) => (a.point === difference.from.point && a.series === difference.from.series ? -1 : 1))
    : rows
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
              ? `${m.figure.verdict} ${verdictText(difference.verdict, m)}`
              : words.refused({ reason: refusal(difference, m) })}
          </p>
          <p className="difference-buttons">
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

type M = MessagesOf<typeof FIGURE | typeof VOCABULARY>

const refusal = (difference: Difference, m: M): string => {
  const reason = difference.verdict.binding?.reason ?? 'no-value'
  const reasons: Readonly<Record<string, string>> = m.vocabulary.reason
  return reasons[reason] ?? reason
}

const nameOf = (row: FigureRow): string => [row.seriesText, row.xText].filter((t) => t !== '').join(', ')

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

function useTexts(difference: Difference) {
  const locale = useLocale()
  if (!difference.result) return null
  const { unit, ratio } = difference.result
  const q = { value: difference.result.difference, unit }
  // One decimal is as far as shares are known; counts and money keep what they have.
  const value = unit === 'percentage-points' ? Math.round(q.value * 10) / 10 : q.value
  return {
    difference: (value > 0 ? '+' : '') + formatFull({ value, unit }, locale),
    ratio: ratio === null ? '' : formatValue({ value: Math.round(ratio * 100) / 100, unit: 'ratio' }, locale),
  }
}

function Result({ difference, rows }: { difference: Difference; rows: readonly FigureRow[] }) {
  const { m } = useI18n(FIGURE, VOCABULARY)
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
          <dt>{m.figure.difference.ratio}</dt>
          <dd>{texts.ratio}</dd>
        </div>
      )}
    </dl>
  )
}

function Announcement({ picking, ordered }: { picking: Picking; ordered: readonly FigureRow[] }) {
  const { m } = useI18n(FIGURE, VOCABULARY)
  const { difference } = picking
  const [a, b] = ordered
  return (
    <p className="visually-hidden" role="status">
      {difference && a && b ? (
        <Spoken difference={difference} a={a} b={b} />
      ) : picking.rows.length === 0 ? (
        m.figure.difference.pickFirst
      ) : (
        picking.message
      )}
    </p>
  )
}

function Spoken({ difference, a, b }: { difference: Difference; a: FigureRow; b: FigureRow }) {
  const { m } = useI18n(FIGURE, VOCABULARY)
  const texts = useTexts(difference)
  if (!texts) return m.figure.difference.refused({ reason: refusal(difference, m) })
  return m.figure.difference.spoken({
    a: `${nameOf(a)} ${a.fullText}`,
    b: `${nameOf(b)} ${b.fullText}`,
    ...texts,
    verdict: verdictText(difference.verdict, m),
  })
}
