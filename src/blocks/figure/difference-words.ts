import type { MessagesOf } from '#i18n/namespace.ts'
import type { FigureRow } from '#charts/frame/figure-rows.ts'
import type { Difference } from '#domain/difference.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type M = MessagesOf<typeof FIGURE | typeof VOCABULARY>

/** Why two points are not compared, in words; the key of the reason where the catalogue has none. */
export const refusal = (difference: Difference, m: M): string => {
  const reason = difference.verdict.binding?.reason ?? 'no-value'
  const reasons: Readonly<Record<string, string>> = m.vocabulary.reason
  return reasons[reason] ?? reason
}

/** The series and the place of a point, as it is named beside its value. */
export const nameOf = (row: FigureRow): string => [row.seriesText, row.xText].filter((t) => t !== '').join(', ')

/** A ratio in words, given the other way round when it is below a tenth. */
export const said = ({ ratio, isTurned }: { ratio: string; isTurned: boolean }, words: M['figure']['difference']): string =>
  ratio !== '' && isTurned ? words.turned({ ratio }) : ratio
