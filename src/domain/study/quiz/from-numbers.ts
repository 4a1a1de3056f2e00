import { derive, isDerivation } from '#domain/arithmetic.ts'
import { compareClaims } from '#domain/comparand.ts'
import { pointClaimId } from '#domain/expand-series.ts'
import { parseClaimRef, quantityOf } from '#domain/quantity-of.ts'
import type { Check } from '#schema/content.ts'
import type { ClaimRecord, Dataset } from '#schema/dataset.ts'
import { VERDICTS } from '#schema/verdict.ts'
import { BREAK_ANSWERS, type QuizItem, type QuizOption } from './item.ts'
import { claimsRead, good, inTurn, mixed, spread } from './pick.ts'

/** Checks in a mixed order that is the same every time, with their inputs. */
export const checksOf = (data: Dataset, operations: readonly Check['operation'][]) =>
  mixed(
    [...data.checks.values()].filter((c) => operations.includes(c.operation)),
    'checks',
  ).flatMap((check) => {
    const derivation = derive(check, data.claims)
    const claims = check.inputs.map((ref) => data.claims.get(parseClaimRef(ref).id))
    const [a, b] = claims
    return isDerivation(derivation) && a && b ? [{ check, derivation, a, b }] : []
  })

/** "What is this a share of?" The wrong answers are other counts about the same company or country. */
export function baseItems(data: Dataset, enough: number): QuizItem[] {
  const items = checksOf(data, ['share']).flatMap(({ check, derivation, a, b }): QuizItem[] => {
    const [part, whole] = check.inputs
    if (!part || !whole || parseClaimRef(whole).key !== null || a.id === b.id || derivation.result.value > 100) return []
    const unit = derivation.inputs[1]?.quantity.unit
    const others = [...data.claims.values()].filter(
      (c) =>
        c.id !== a.id &&
        c.id !== b.id &&
        c.quantity?.unit === unit &&
        c.company === b.company &&
        (c.company !== null || c.country === b.country) &&
        (c.quantity?.value ?? 0) !== b.quantity?.value &&
        (c.quantity?.value ?? 0) >= (a.quantity?.value ?? 0),
    )
    const bases = mixed(others, check.id).filter((c, i, all) => all.findIndex((x) => x.quantity?.value === c.quantity?.value) === i)
    return [
      {
        id: `base-${check.id}`,
        skill: 'base',
        subject: check.id,
        about: [{ claim: part }, { check: check.id }],
        options: mixed([whole, ...bases.slice(0, 3).map((c) => c.id)], `${check.id} options`).map((ref) => ({ kind: 'base', ref })),
      },
    ]
  })
  return inTurn(
    good(items, data),
    (i) => data.claims.get(parseClaimRef(data.checks.get(i.subject)?.inputs[0] ?? '').id)?.company ?? '',
    enough,
  )
}

/** Newest points of each measure that both countries have, and the pairs of the opening. */
function pairs(data: Dataset): [ClaimRecord, ClaimRecord][] {
  const newest = (country: string, ids: readonly string[]) => {
    const series = ids.flatMap((id) => data.series.get(id) ?? []).find((s) => s.country === country && s.points.length > 0)
    const point = series?.points.at(-1)
    return series && point ? data.claims.get(pointClaimId(series, point)) : undefined
  }
  const measured = mixed([...data.indicators.values()], 'pairs').flatMap((i): [ClaimRecord, ClaimRecord][] => {
    const [us, cn] = [newest('US', i.series), newest('CN', i.series)]
    return us?.quantity && cn?.quantity ? [[us, cn]] : []
  })
  const opening = [...data.opening.values()].flatMap((row): [ClaimRecord, ClaimRecord][] => {
    const [us, cn] = row.pair.claims.map((id) => (id === null ? undefined : data.claims.get(id)))
    return us?.quantity && us.quantity.unit === cn?.quantity?.unit ? [[us, cn]] : []
  })
  return [...opening, ...measured]
}

/** "May these numbers be compared?" The verdicts take turns. */
export function comparabilityItems(data: Dataset, enough: number): QuizItem[] {
  const judged = pairs(data).map(([a, b]) => ({ a, b, verdict: compareClaims(a, b, data).verdict }))
  const items = inTurn(judged, (p) => p.verdict, enough).map(
    ({ a, b }): QuizItem => ({
      id: `comparability-${a.id}-${b.id}`,
      skill: 'comparability',
      subject: a.id,
      about: [{ claim: a.id }, { claim: b.id }],
      options: VERDICTS.map((verdict) => ({ kind: 'verdict', verdict })),
    }),
  )
  return good(items, data)
}

/** "Did the way of counting change between these points?" Series with a break, and steps without a break of the same series. */
export function breakItems(data: Dataset, enough: number): QuizItem[] {
  const items = [...data.series.values()]
    .filter((s) => s.breaks.length > 0)
    .flatMap((series) =>
      series.points.slice(1).map((to, i) => {
        const from = series.points[i] ?? to
        const [a, b] = [pointClaimId(series, from), pointClaimId(series, to)]
        const item: QuizItem = {
          id: `break-${series.id}-${to.asOf.toLowerCase()}`,
          skill: 'break',
          subject: series.id,
          about: [{ claim: a }, { claim: b }],
          options: BREAK_ANSWERS.map((answer) => ({ kind: 'break', answer })),
        }
        const broken = series.breaks.find((x) => x.at > from.asOf && x.at <= to.asOf)
        return { item, kind: broken?.kind ?? 'none', change: Math.abs(to.value / (from.value || 1) - 1) }
      }),
    )
    // The largest steps come first, because they mislead most.
    .sort((x, y) => y.change - x.change || (x.item.id < y.item.id ? -1 : 1))
  return good(
    inTurn(items, (x) => x.kind, enough).map((x) => x.item),
    data,
  )
}

/** "Which is the same number in the other script?" The wrong answers have a digit too many or too few, or another unit of scale. */
export function scriptItems(data: Dataset, enough: number): QuizItem[] {
  const claims = claimsRead(data)
    .flatMap((id) => data.claims.get(id) ?? [])
    .filter((c) => c.quantity && c.quantity.unit !== 'percent' && Math.abs(quantityOf(c, null)?.value ?? 0) >= 20_000)
  const items = claims.flatMap((c): QuizItem[] => {
    if (!c.quantity) return []
    const { value, unit } = c.quantity
    const right: Extract<QuizOption, { kind: 'number' }> = { kind: 'number', value, unit, isChange: false }
    const wrong = [value / 10, value * 10, value / 100, value * 100]
    return [
      { id: `scripts-${c.id}`, skill: 'scripts', subject: c.id, about: [{ claim: c.id }], options: spread(right, mixed(wrong, c.id)) },
    ]
  })
  return inTurn(
    good(items, data),
    (i) => String(Math.floor(Math.log10(Math.abs(data.claims.get(i.subject)?.quantity?.value ?? 1)))),
    enough,
  )
}
