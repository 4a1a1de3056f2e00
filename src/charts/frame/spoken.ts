import { missingText } from '../layout/mark-words.ts'
import type { FigureRow } from './figure-rows.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Messages = MessagesOf<typeof FIGURE | typeof VOCABULARY>

/** "forecast", "plan", or "". */
export const tagOf = ({ point }: FigureRow, m: Messages): string =>
  point.plan ? m.figure.words.plan : point.forecast ? m.figure.words.forecast : ''

/** A value in words: the number, its range, or that there is none. */
export const saidValue = (row: FigureRow, m: Messages): string =>
  row.point.y === null ? (row.lowText === '' ? missingText(row.point, m.figure.words) : `${row.lowText}–${row.highText}`) : row.fullText

/** Whether a place of the figure has no number, and so no status. */
export const hasNoValue = (row: FigureRow): boolean => row.point.y === null && row.lowText === ''

/** One mark as it is read aloud. */
export function spoken(row: FigureRow, m: Messages): string {
  if (hasNoValue(row)) return m.figure.gap({ series: row.seriesText, x: row.xText, why: saidValue(row, m) })
  const tag = tagOf(row, m)
  const status = `${m.vocabulary.status[row.point.status]}${tag === '' ? '' : `, ${tag}`}`
  return m.figure.point({
    series: row.seriesText,
    x: row.xText,
    value: saidValue(row, m),
    status,
    speaker: row.claims[0]?.speaker.name ?? '',
  })
}
