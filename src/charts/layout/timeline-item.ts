import { formatDate } from '#i18n/format-date.ts'
import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { labelText } from '../marks/mark-attributes.ts'
import { wrapText } from '../label-layout/wrap-text.ts'
import { dateToDays } from '../scale/time.ts'
import { type Ctx, partOf } from './context.ts'
import { tagText } from './mark-words.ts'

type Item = { series: FigureSeries; point: FigurePoint; index: number; t: number; lines: string[]; date: string }
/** `left`: where its words are anchored; `top`: of the text block; `cx`, `cy`: of the sign; `span`: ends of a period longer than a month. */
export type PlacedItem = Item & {
  cx: number
  cy: number
  left: number
  top: number
  anchor: 'start' | 'end'
  span: [number, number] | null
}

/** A date with what it is about where that is another date, and "plan" or "forecast". */
function dateText(c: Ctx, point: FigurePoint): string {
  const tag = tagText(point, c.words)
  return [
    formatDate(String(point.x), c.locale, 'short'),
    ...(point.horizon === undefined ? [] : [`→ ${formatDate(point.horizon, c.locale, 'short')}`]),
    ...(tag === '' ? [] : [tag]),
  ].join(' · ')
}

/** The points of a timeline (or those of its part) in order of time, each with its words in at most `maxLines` lines of `width` px. */
export const itemsOf = (c: Ctx, width: number, maxLines: number): Item[] =>
  partOf(
    c.panel.series
      .flatMap((series) => series.points.map((point, index) => ({ series, point, index, t: dateToDays(String(point.x), 'middle') })))
      .sort((a, b) => a.t - b.t || a.index - b.index),
    c,
  ).map((item) => ({
    ...item,
    lines: wrapText(labelText(c.labels, item.point.label ?? ''), c.type.label, width, maxLines),
    date: dateText(c, item.point),
  }))
