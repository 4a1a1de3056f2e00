import type { FigureRow } from '#charts/frame/figure-rows.ts'
import { verdictText } from '#charts/frame/verdict-line.tsx'
import type { Difference } from '#domain/difference.ts'
import type { Picking } from './use-difference.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { refusal, nameOf, said } from './difference-words.ts'
import { useTexts } from './comparison-texts.ts'

/** Says each step of picking two points to a screen reader. */
export function Announcement({ picking, ordered }: { picking: Picking; ordered: readonly FigureRow[] }) {
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
