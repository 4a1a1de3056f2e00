import { formatCount } from '#i18n/format-count.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FigureSpec } from '#schema/figure-spec.ts'
import { STATUSES, type Status } from '#schema/vocabulary.ts'
import { type Messages, pointsOf, isValued } from './key-items.ts'

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
