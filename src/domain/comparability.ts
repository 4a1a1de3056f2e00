import { COVERAGE_DIMENSIONS, type Coverage, type CoverageDimension, type Timing } from '#schema/coverage.ts'
import type { Verdict } from '#schema/verdict.ts'
import type { Quantity } from '#schema/primitives.ts'
import type { SpeakerKind, Status } from '#schema/vocabulary.ts'
import { type Level, type CheckResult, ok, objection } from './comparison-check.ts'
import { endMonth, periodCheck } from './comparable-period.ts'

/** What the six comparability checks read of each side. `breaks`: declared breaks inside the period that the number covers. */
export type Comparand = {
  quantity: Quantity | null
  from: string | null
  asOf: string
  scope: string | null
  coverage?: Coverage
  indicator: { id: string; sameDefinition: boolean; timing?: Timing | undefined; reach?: 'uneven' | undefined } | null
  speakerKind: SpeakerKind
  status: Status
  breaks: readonly { kind: 'perimeter' | 'method' }[]
}

const CURRENCIES = new Set(['usd', 'cny', 'hkd'])

function unitCheck(a: Comparand, b: Comparand): CheckResult {
  if (!a.quantity || !b.quantity) return objection('unit', 'no-value')
  if (a.quantity.unit === b.quantity.unit) return ok('unit')
  return objection('unit', CURRENCIES.has(a.quantity.unit) && CURRENCIES.has(b.quantity.unit) ? 'currency-differs' : 'unit-differs')
}

/** The dimensions of coverage that both sides record and on which they differ. */
export const coverageDifferences = (a: Coverage, b: Coverage): CoverageDimension[] =>
  COVERAGE_DIMENSIONS.filter((d) => a[d] !== undefined && b[d] !== undefined && a[d] !== b[d])

function scopeCheck(a: Comparand, b: Comparand): CheckResult {
  if ([...a.breaks, ...b.breaks].some((x) => x.kind === 'perimeter')) return objection('scope', 'perimeter-break')
  if (a.scope !== b.scope) return objection('scope', 'scope-differs')
  if (coverageDifferences(a.coverage ?? {}, b.coverage ?? {}).length > 0) return objection('scope', 'coverage-differs')
  return a.indicator?.reach === 'uneven' && b.indicator?.reach === 'uneven' ? objection('scope', 'reach-differs') : ok('scope')
}

function definitionCheck(a: Comparand, b: Comparand): CheckResult {
  if (a.indicator && b.indicator && a.indicator.id !== b.indicator.id) return objection('definition', 'measures-differ')
  if (a.indicator && b.indicator && !a.indicator.sameDefinition) return objection('definition', 'definition-differs')
  if ([...a.breaks, ...b.breaks].some((x) => x.kind === 'method')) return objection('definition', 'method-break')
  return a.indicator && b.indicator ? ok('definition') : objection('definition', 'definition-not-recorded')
}

const speakerCheck = (a: Comparand, b: Comparand): CheckResult =>
  a.speakerKind === b.speakerKind ? ok('speaker') : objection('speaker', 'speakers-differ')

/** From most to least solid. */
const STATUS_ORDER: readonly Status[] = ['supported', 'documented', 'reported', 'contested', 'unsupported']
const SHAKY: readonly Status[] = ['contested', 'unsupported']
function statusCheck(a: Comparand, b: Comparand): CheckResult {
  if (SHAKY.includes(a.status) || SHAKY.includes(b.status)) return objection('status', 'status-shaky')
  return a.status === b.status ? ok('status') : objection('status', 'status-differs')
}

/** In order of weight: where several checks bind equally, the first is the one that is named. */
const CHECKS = [
  { name: 'definition', run: definitionCheck },
  { name: 'unit', run: unitCheck },
  { name: 'period', run: periodCheck },
  { name: 'scope', run: scopeCheck },
  { name: 'speaker', run: speakerCheck },
  { name: 'status', run: statusCheck },
] as const
/** The six checks in order of weight. */
export const CHECK_ORDER = CHECKS.map((c) => c.name)
/** How much a verdict weighs: the heaviest of the six is the verdict on the pair. */
export const SEVERITY: Record<Level, number> = { comparable: 0, 'with-care': 1, 'not-comparable': 2 }

/** The verdict on a pair: the worst of the six comparability checks, with the check and the reason that decided. */
export function comparability(a: Comparand, b: Comparand): Verdict {
  const checks = CHECKS.map(({ run }) => run(a, b))
  const worst = checks.reduce<CheckResult>((w, c) => (SEVERITY[c.verdict] > SEVERITY[w.verdict] ? c : w), checks[0] ?? ok('unit'))
  return {
    verdict: worst.verdict,
    binding: worst.reason === null ? null : { check: worst.check, reason: worst.reason },
    checks,
  }
}

/** Every objection that weighs as much as the one that decided. Empty when the pair is comparable. */
export const obstacles = (verdict: Verdict): Verdict['checks'] =>
  verdict.verdict === 'comparable' ? [] : verdict.checks.filter((c) => c.verdict === verdict.verdict)

/**
 * A number that was computed is judged by all its inputs: it has the least solid status, every break and scope among them, and the period
 * of the whole. Inputs that disagree on a dimension of coverage leave it as the first that records it.
 */
export function combined(inputs: readonly Comparand[], quantity: Quantity | null): Comparand | null {
  const [first, ...rest] = inputs
  if (!first) return null
  return rest.reduce<Comparand>(
    (a, b) => ({
      quantity,
      from: a.from === null ? b.from : b.from === null ? a.from : a.from < b.from ? a.from : b.from,
      asOf: endMonth(a.asOf) >= endMonth(b.asOf) ? a.asOf : b.asOf,
      scope: a.scope ?? b.scope,
      coverage: { ...b.coverage, ...a.coverage },
      indicator: a.indicator?.id === b.indicator?.id ? a.indicator : null,
      speakerKind: a.speakerKind,
      status: STATUS_ORDER.indexOf(a.status) >= STATUS_ORDER.indexOf(b.status) ? a.status : b.status,
      breaks: [...a.breaks, ...b.breaks],
    }),
    { ...first, quantity },
  )
}
