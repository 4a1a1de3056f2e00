import type { ClaimBrief } from '#schema/claim-summary.ts'
import type { Verdict } from '#schema/verdict.ts'
import type { FigureBreak, FigurePanel, FigurePoint, FigureSeries, FigureSpec } from '#schema/figure-spec.ts'
import type { Unit } from '#schema/vocabulary.ts'
import { differenceUnit } from './arithmetic.ts'
import { combined, type Comparand, comparability, SEVERITY } from './comparability.ts'
import { isBetween } from './partial-date.ts'

/** A mark of a figure that was picked: where it stands, and the claims its number rests on. */
export type PickedMark = { panel: FigurePanel; series: FigureSeries; point: FigurePoint; claims: readonly ClaimBrief[] }

/** Two picked points of a figure, whether they may be compared, and by how much they differ. */
export type Difference = {
  /** In the order in which they are compared: by date within a series, else as picked. */
  from: PickedMark
  to: PickedMark
  verdict: Verdict
  /** Null when the two are not comparable, or one has no value. */
  result: { difference: number; unit: Unit; ratio: number | null } | null
}

const dateOf = (mark: PickedMark): string => mark.claims[0]?.asOf ?? (typeof mark.point.x === 'string' ? mark.point.x : '')

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

/** What is measured: the claim's own measure; for a computed number the operation with the measures that it was computed from. */
function measureOf({ point, claims }: PickedMark): string | null {
  if (!point.derivation) return claims[0]?.indicator ?? null
  const measures = [...new Set(claims.map((c) => c.indicator))]
  return claims.length === 0 || measures.includes(null) ? null : `${point.derivation.operation}: ${measures.join(', ')}`
}

/** All the claims that a mark's number rests on, as one; null where it rests on none. */
function restingOn({ panel, point, claims }: PickedMark): Comparand | null {
  const quantity = point.y === null ? null : { value: point.y, unit: panel.unit }
  const each = claims.map(({ from, asOf, scope, speaker, status }): Comparand => {
    return { quantity, from, asOf, scope, indicator: null, speakerKind: speaker.kind, status, breaks: [] }
  })
  return combined(each, quantity)
}

/** What the six comparability checks read of a mark. Within one series the measure is the same, and two dates are what is compared. */
function comparand(mark: PickedMark, other: PickedMark, spec: FigureSpec): Comparand {
  const { panel, point } = mark
  const same = isSameSeries(mark, other)
  const differs = spec.verdict?.checks.some((c) => c.reason === 'definition-differs') ?? false
  const [early, late] = [dateOf(mark), dateOf(other)].sort()
  const measure = measureOf(mark)
  const whole = restingOn(mark)
  return {
    quantity: point.y === null ? null : { value: point.y, unit: panel.unit },
    from: same ? null : (whole?.from ?? null),
    asOf: same ? (late ?? '') : (whole?.asOf ?? dateOf(mark)),
    scope: same ? null : (whole?.scope ?? null),
    indicator: same ? { id: mark.series.id, sameDefinition: true } : measure === null ? null : { id: measure, sameDefinition: !differs },
    speakerKind: whole?.speakerKind ?? 'organisation',
    status: point.status,
    breaks: same ? breaksBetween(panel.breaks ?? [], mark.series.id, early ?? '', late ?? '') : [],
  }
}

/**
 * What a figure says of its two countries holds for every pair of their marks: whom each covers and how each is defined does not change
 * with the date. The heavier of the two judgements stands, so that the note beside a figure cannot disagree with the pair.
 */
function withFigure(verdict: Verdict, a: PickedMark, b: PickedMark, spec: FigureSpec): Verdict {
  const countries = new Set([a.series.country, b.series.country])
  if (spec.verdict === null || !countries.has('US') || !countries.has('CN')) return verdict
  const checks = verdict.checks.map((own) => {
    const said = own.check === 'scope' || own.check === 'definition' ? spec.verdict?.checks.find((c) => c.check === own.check) : undefined
    return said && SEVERITY[said.verdict] > SEVERITY[own.verdict] ? said : own
  })
  const worst = checks.reduce((w, c) => (SEVERITY[c.verdict] > SEVERITY[w.verdict] ? c : w))
  return { verdict: worst.verdict, binding: worst.reason === null ? null : { check: worst.check, reason: worst.reason }, checks }
}

/** Difference and ratio of two marks of a figure, with the verdict of the six checks; refused where they are not comparable. */
export function differenceOf(a: PickedMark, b: PickedMark, spec: FigureSpec): Difference {
  const swap = isSameSeries(a, b) && dateOf(a) > dateOf(b)
  const [from, to] = swap ? [b, a] : [a, b]
  const verdict = apart(from, to, spec) ?? withFigure(comparability(comparand(from, to, spec), comparand(to, from, spec)), from, to, spec)
  const [x, y] = [from.point.y, to.point.y]
  if (verdict.verdict === 'not-comparable' || x === null || y === null) return { from, to, verdict, result: null }
  // Rounds off the binary error of sums like 0.1 + 0.2, which appears behind the fifteenth digit.
  const difference = Number((y - x).toPrecision(12))
  return { from, to, verdict, result: { difference, unit: differenceUnit(from.panel.unit), ratio: x > 0 && y > 0 ? y / x : null } }
}
