import type { ClaimBrief } from '#schema/claim-summary.ts'
import type { Verdict } from '#schema/verdict.ts'
import type { FigureBreak, FigurePanel, FigurePoint, FigureSeries, FigureSpec } from '#schema/figure-spec.ts'
import type { Unit } from '#schema/vocabulary.ts'
import { differenceUnit } from './arithmetic.ts'
import { type Comparand, comparability } from './comparability.ts'
import { isBetween } from './partial-date.ts'

/** A mark of a figure that was picked: where it stands, and the first claim its number rests on. */
export type PickedMark = { panel: FigurePanel; series: FigureSeries; point: FigurePoint; claim: ClaimBrief | null }

export type Difference = {
  /** In the order in which they are compared: by date within a series, else as picked. */
  from: PickedMark
  to: PickedMark
  verdict: Verdict
  /** Null when the two are not comparable, or one has no value. */
  result: { difference: number; unit: Unit; ratio: number | null } | null
}

const dateOf = (mark: PickedMark): string => mark.claim?.asOf ?? (typeof mark.point.x === 'string' ? mark.point.x : '')

/** Declared breaks of a series after the earlier date and up to the later one. */
export function breaksBetween(breaks: readonly FigureBreak[], series: string, from: string, to: string): FigureBreak[] {
  if (from === '' || to === '') return []
  return breaks.filter((b) => b.series === series && isBetween(b.at, from, to))
}

const isDated = ({ point }: PickedMark) => typeof point.x === 'string' && /^\d{4}(-|$)/.test(point.x)
/** Whether two marks are dates of one series. The categories of one series (answers, reasons, rounds) are different things. */
const isSameSeries = (a: PickedMark, b: PickedMark) => a.panel.id === b.panel.id && a.series.id === b.series.id && isDated(a) && isDated(b)

/** Whether the figure itself puts the two panels apart as not comparable: that decides, whatever the checks say. */
const apart = (a: PickedMark, b: PickedMark, spec: FigureSpec): Verdict | null =>
  a.panel.id !== b.panel.id && spec.verdict?.verdict === 'not-comparable' ? spec.verdict : null

/** What the six comparability checks read of a mark. Within one series the measure is the same, and two dates are what is compared. */
function comparand(mark: PickedMark, other: PickedMark, spec: FigureSpec): Comparand {
  const { panel, point, claim } = mark
  const same = isSameSeries(mark, other)
  const differs = spec.verdict?.checks.some((c) => c.reason === 'definition-differs') ?? false
  const [early, late] = [dateOf(mark), dateOf(other)].sort()
  return {
    quantity: point.y === null ? null : { value: point.y, unit: panel.unit },
    from: same ? null : (claim?.from ?? null),
    asOf: same ? (late ?? '') : dateOf(mark),
    scope: same ? null : (claim?.scope ?? null),
    indicator: same
      ? { id: mark.series.id, sameDefinition: true }
      : claim?.indicator
        ? { id: claim.indicator, sameDefinition: !differs }
        : null,
    speakerKind: claim?.speaker.kind ?? 'organisation',
    status: point.status,
    breaks: same ? breaksBetween(panel.breaks ?? [], mark.series.id, early ?? '', late ?? '') : [],
  }
}

/** Difference and ratio of two marks of a figure, with the verdict of the six checks; refused where they are not comparable. */
export function differenceOf(a: PickedMark, b: PickedMark, spec: FigureSpec): Difference {
  const swap = isSameSeries(a, b) && dateOf(a) > dateOf(b)
  const [from, to] = swap ? [b, a] : [a, b]
  const verdict = apart(from, to, spec) ?? comparability(comparand(from, to, spec), comparand(to, from, spec))
  const [x, y] = [from.point.y, to.point.y]
  if (verdict.verdict === 'not-comparable' || x === null || y === null) return { from, to, verdict, result: null }
  // Rounds off the binary error of sums like 0.1 + 0.2, which appears behind the fifteenth digit.
  const difference = Number((y - x).toPrecision(12))
  return { from, to, verdict, result: { difference, unit: differenceUnit(from.panel.unit), ratio: x > 0 && y > 0 ? y / x : null } }
}
