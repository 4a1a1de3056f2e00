import { formatCount } from '#i18n/format-count.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FigurePoint, FigureSpec } from '#schema/figure-spec.ts'
import { STATUSES, type Status } from '#schema/vocabulary.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Messages = MessagesOf<typeof FIGURE | typeof SHELL | typeof VOCABULARY>

/** Looks of marks that need an explanation: all but plain and solid. */
export type KeyLook = 'contested' | 'unsupported' | 'forecast' | 'plan' | 'range' | 'break' | 'missing'
/** One entry of a figure's key: its sample, its words, and what it means. */
export type KeyItem = { id: KeyLook; text: string; test: string }

const pointsOf = (spec: FigureSpec): FigurePoint[] => spec.panels.flatMap((p) => p.series.flatMap((s) => s.points))
const isValued = (p: FigurePoint): boolean => p.missing === undefined

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

/** How many numbers of a figure have a status, in words, and what the status means. */
export type StatusCount = { status: Status; text: string; test: string }

/** How many of the numbers drawn have which status: "9 documented", "3 reported". */
export function statusCounts(spec: FigureSpec, m: Messages, locale: Locale): StatusCount[] {
  // A count of claims is not a claim and has no status of its own; the picture shows the statuses that it counts.
  const points = pointsOf(spec).filter((p) => isValued(p) && p.derivation?.operation !== 'count')
  return STATUSES.flatMap((status) => {
    const count = points.filter((p) => p.status === status).length
    if (count === 0) return []
    const text = m.figure.statusCount({ count: formatCount(count, locale), status: m.vocabulary.statusShort[status] })
    return [{ status, text, test: m.vocabulary.statusTest[status] }]
  })
}

/** The same in one line: "9 documented, 3 reported". */
export const statusLine = (spec: FigureSpec, m: Messages, locale: Locale): string =>
  statusCounts(spec, m, locale)
    .map((s) => s.text)
    .join(m.shell.listComma)
