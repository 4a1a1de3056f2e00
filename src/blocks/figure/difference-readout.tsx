import type { MessagesOf } from '#i18n/namespace.ts'
import { checkOf, type FigureRow } from '#charts/frame/figure-rows.ts'
import { verdictText } from '#charts/frame/verdict-line.tsx'
import { formatFull, formatValue } from '#i18n/format-value.ts'
import type { Difference } from '#domain/difference.ts'
import { Button } from '#ui/button.tsx'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { ratioWay } from '#domain/ratio-way.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { writeCompared } from '#url/figure-search.ts'
import { figurePath } from '#url/paths.ts'
import { withSearch } from '#url/search.ts'
import { type Picking, rowName } from './use-difference.ts'
import { useI18n, useLocale } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** The difference of two picked marks, or why it is not shown. Every change is announced to screen readers. */
export function DifferenceReadout({ picking, figure }: { picking: Picking; figure: FigureAnswer }) {
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
  // Shares keep one decimal, as published; counts and money keep all digits.
  const value = unit === 'percentage-points' ? Math.round(q.value * 10) / 10 : q.value
  return {
    difference: (value > 0 ? '+' : '') + formatFull({ value, unit }, locale),
    ratio: ratio === null ? '' : formatValue({ value: ratioWay(ratio).times, unit: 'ratio' }, locale),
    isTurned: ratio !== null && ratioWay(ratio).isTurned,
  }
}

/** The comparison as a sentence with its citation, for the clipboard. Without a result: what was compared, and why there is none. */
function CopyComparison({ difference, rows, figure }: { difference: Difference; rows: readonly FigureRow[]; figure: FigureAnswer }) {
  const { locale, m } = useI18n(FIGURE, VOCABULARY, SHELL)
  const texts = useTexts(difference)
  const [a, b] = rows
  if (!a || !b) return null
  const words = m.figure.difference
  const side = (row: FigureRow) => `${nameOf(row)} ${row.fullText}`
  const text = () => {
    const sentence = texts
      ? words.spoken({
          a: side(a),
          b: side(b),
          difference: texts.difference,
          ratio: said(texts, words),
          verdict: verdictText(difference.verdict, m),
        })
      : words.refused({ reason: refusal(difference, m) })
    const sources = [...new Set([a, b].flatMap((row) => row.claims.map((c) => c.credit)))].join('; ')
    const address = publicUrl(
      figurePath(figure.spec.id) + withSearch('', { compare: writeCompared({ figure: figure.spec.id, points: [rowName(a), rowName(b)] }) }),
      locale,
    )
    return words.cited({ sentence, sources, figure: plainText(figure.title), site: m.shell.siteName, version: figure.version, address })
  }
  return <CopyButton look="quiet" label={words.copy} text={text} />
}

/** A ratio in words, given the other way round when it is below a tenth. */
const said = ({ ratio, isTurned }: { ratio: string; isTurned: boolean }, words: M['figure']['difference']): string =>
  ratio !== '' && isTurned ? words.turned({ ratio }) : ratio

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
          <dt>{texts.isTurned ? m.figure.difference.ratioTurned : m.figure.difference.ratio}</dt>
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
    difference: texts.difference,
    ratio: said(texts, m.figure.difference),
    verdict: verdictText(difference.verdict, m),
  })
}
