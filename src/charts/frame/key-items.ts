import type { FigurePoint, FigureSpec } from '#schema/figure-spec.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

export type Messages = MessagesOf<typeof FIGURE | typeof SHELL | typeof VOCABULARY>

/** Looks of marks that need an explanation: all but plain and solid. */
export type KeyLook = 'contested' | 'unsupported' | 'forecast' | 'plan' | 'range' | 'break' | 'missing'
/** One entry of a figure's key: its sample, its words, and what it means. */
export type KeyItem = { id: KeyLook; text: string; test: string }

/** All points of a figure, panel by panel. */
export const pointsOf = (spec: FigureSpec): FigurePoint[] => spec.panels.flatMap((p) => p.series.flatMap((s) => s.points))
/** Whether a point has a value: it is not one that was looked for and not found. */
export const isValued = (p: FigurePoint): boolean => p.missing === undefined

/** What the drawing of the marks means, only for what this figure shows. */
export function keyItems(spec: FigureSpec, m: Messages): KeyItem[] {
  const points = pointsOf(spec)
  const { tests } = m.figure
  const measured = points.filter((p) => isValued(p) && !p.forecast && !p.plan)
  const items: (KeyItem | false)[] = [
    measured.some((p) => p.status === 'contested') && {
      id: 'contested',
      text: m.figure.keyContested,
      test: m.vocabulary.statusTest.contested,
    },
    measured.some((p) => p.status === 'unsupported') && {
      id: 'unsupported',
      text: m.figure.keyUnsupported,
      test: m.vocabulary.statusTest.unsupported,
    },
    points.some((p) => p.forecast) && { id: 'forecast', text: m.figure.keyForecast, test: tests.forecast },
    points.some((p) => p.plan) && { id: 'plan', text: m.figure.keyPlan, test: tests.plan },
    points.some((p) => p.low !== undefined) && { id: 'range', text: m.figure.keyRange, test: tests.range },
    spec.panels.some((p) => p.breaks.length > 0) && { id: 'break', text: m.figure.keyBreak, test: tests.break },
    points.some((p) => !isValued(p)) && { id: 'missing', text: m.figure.keyMissing, test: tests.missing },
  ]
  return items.filter((item) => item !== false)
}
