import { eachParameter } from './each-parameter.ts'
import type { ClaimRecord } from '#schema/dataset.ts'
import { type Origin, SCENARIO_PARAMETERS, type Setting, type ScenarioParameter } from '#schema/outlook.ts'
import { firstDay } from '../partial-date.ts'
import { parseClaimRef, quantityOf } from '../quantity-of.ts'
import type { ScenarioSpreads } from './range.ts'

type Claims = ReadonlyMap<string, ClaimRecord>

/** Values are rounded to a tenth, so that the printed number is the number that is calculated with. */
const tenth = (n: number) => Math.round(n * 10) / 10

function numberOf(ref: string, claims: Claims): number | null {
  const { id, key } = parseClaimRef(ref)
  const claim = claims.get(id)
  return claim ? (quantityOf(claim, key)?.value ?? null) : null
}
const sumOf = (refs: readonly string[], claims: Claims): number | null =>
  refs.reduce<number | null>((sum, ref) => {
    const n = numberOf(ref, claims)
    return sum === null || n === null ? null : sum + n
  }, 0)

/** Years between the dates of two claims. */
export const yearsBetween = (from: Pick<ClaimRecord, 'asOf'>, to: Pick<ClaimRecord, 'asOf'>): number =>
  yearsTo(to.asOf) - yearsTo(from.asOf)

/** Years from year 0 to the end of a date's month. */
const yearsTo = (date: string) => Math.floor(firstDay(date) / 10_000) + (Math.floor(firstDay(date) / 100) % 100) / 12

/** The number that an origin gives, to a tenth; null when its claims do not have it. `replaced` is what `rest` is taken from. */
export function originValue(origin: Origin, claims: Claims, replaced: number): number | null {
  if ('assumed' in origin) return origin.assumed
  if ('rest' in origin) return tenth(100 - replaced)
  if ('claim' in origin) {
    const n = numberOf(origin.claim, claims)
    return n === null ? null : tenth(n)
  }
  if ('sum' in origin) {
    const n = sumOf(origin.sum, claims)
    return n === null ? null : tenth(n)
  }
  if ('share' in origin) {
    const [a, b] = [numberOf(origin.share, claims), sumOf(origin.of, claims)]
    return a === null || b === null || b === 0 ? null : tenth((100 * a) / b)
  }
  if ('wholeIn' in origin) {
    const n = numberOf(origin.wholeIn, claims)
    return n === null || n === 0 ? null : tenth(100 / n)
  }
  if ('yearOf' in origin) {
    const claim = claims.get(origin.yearOf)
    return claim ? Math.floor(firstDay(claim.asOf) / 10_000) : null
  }
  const [from, to] = origin.perYear.map((id) => claims.get(id))
  if (!from?.quantity || !to?.quantity) return null
  const years = yearsBetween(from, to)
  return years === 0 ? null : tenth((to.quantity.value - from.quantity.value) / years)
}

/** Claims that an origin reads, each once. */
export function claimsOfOrigin(origin: Origin): string[] {
  const refs =
    'claim' in origin
      ? [origin.claim]
      : 'sum' in origin
        ? origin.sum
        : 'share' in origin
          ? [origin.share, ...origin.of]
          : 'wholeIn' in origin
            ? [origin.wholeIn]
            : 'yearOf' in origin
              ? [origin.yearOf]
              : 'perYear' in origin
                ? origin.perYear.toReversed()
                : []
  return [...new Set(refs.map((ref) => parseClaimRef(ref).id))]
}

/**
 * Whether a setting rests on no claim about this country: it was typed in, is the remainder of another share, or comes from another
 * place.
 */
export const isAssumption = (setting: Setting): boolean => setting.borrowed || 'assumed' in setting.value || 'rest' in setting.value

/** Low, value and high of every parameter, worked out from the claims. Null when a claim is missing (a content test refuses that). */
export function spreadsOf(settings: Readonly<Record<ScenarioParameter, Setting>>, claims: Claims): ScenarioSpreads | null {
  const end = (p: ScenarioParameter, which: 'low' | 'value' | 'high', replaced: number) => originValue(settings[p][which], claims, replaced)
  const replaced = { low: end('replaced', 'low', 0), value: end('replaced', 'value', 0), high: end('replaced', 'high', 0) }
  // The remainder is smallest where the other share is largest.
  const other = { low: replaced.high ?? 0, value: replaced.value ?? 0, high: replaced.low ?? 0 }
  const found = SCENARIO_PARAMETERS.map((p) => {
    const [low, value, high] = [end(p, 'low', other.low), end(p, 'value', other.value), end(p, 'high', other.high)]
    return low === null || value === null || high === null ? null : ([p, { low, value, high }] as const)
  })
  if (found.some((f) => f === null)) return null
  const all = Object.fromEntries(found.flatMap((f) => (f ? [f] : [])))
  return eachParameter((p) => all[p] ?? { low: 0, value: 0, high: 0 })
}
