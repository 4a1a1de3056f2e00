import type { FullMessages as Messages } from '#i18n/full-words.ts'
import type { FigureSpec } from '#schema/figure-spec.ts'
import { STATUSES, type Status } from '#schema/vocabulary.ts'

/** One entry of a figure's key: what it looks like, its words, and what it means. */
export type KeyItem = { id: string; status: Status | null; text: string; test: string }

/** What the drawing of the marks means, only for what this figure shows. */
export function keyItems(spec: FigureSpec, m: Messages): KeyItem[] {
  const points = spec.panels.flatMap((p) => p.series.flatMap((s) => s.points))
  const { tests } = m.figure
  const valued = points.filter((p) => p.missing === undefined)
  return [
    ...STATUSES.filter((status) => valued.some((p) => p.status === status)).map((status) => ({
      id: status,
      status,
      text: m.vocabulary.statusShort[status],
      test: m.vocabulary.statusTest[status],
    })),
    ...(points.some((p) => p.forecast) ? [{ id: 'forecast', status: null, text: m.figure.keyForecast, test: tests.forecast }] : []),
    ...(points.some((p) => p.low !== undefined) ? [{ id: 'range', status: null, text: m.figure.keyRange, test: tests.range }] : []),
    ...(spec.panels.some((p) => (p.breaks ?? []).length > 0)
      ? [{ id: 'break', status: null, text: m.figure.keyBreak, test: tests.break }]
      : []),
    ...(points.some((p) => p.missing !== undefined)
      ? [{ id: 'missing', status: null, text: m.figure.keyMissing, test: tests.missing }]
      : []),
  ]
}
