import type { Verdict } from '#schema/verdict.ts'
import type { Quantity } from '#schema/primitives.ts'
import type { SpeakerKind, Status } from '#schema/vocabulary.ts'

/** What the six checks look at on each side. `breaks`: declared breaks inside the period that the number spans. */
export type Comparand = {
  quantity: Quantity | null
  from: string | null
  asOf: string
  scope: string | null
  indicator: { id: string; sameDefinition: boolean } | null
  speakerKind: SpeakerKind
  status: Status
  breaks: readonly { kind: 'perimeter' | 'method' }[]
}

type Level = Verdict['verdict']
type CheckResult = Verdict['checks'][number]

/** What each check may object to, and how much it weighs; the method page prints this table. Other reasons come from elsewhere. */
export const OBJECTIONS = {
  definition: {
    'measures-differ': 'not-comparable',
    'definition-differs': 'not-comparable',
    'method-break': 'with-care',
    'definition-not-recorded': 'with-care',
  },
  unit: { 'no-value': 'not-comparable', 'unit-differs': 'not-comparable', 'currency-differs': 'not-comparable' },
  period: { 'years-apart': 'not-comparable', 'period-and-date': 'with-care', 'dates-differ': 'with-care' },
  scope: { 'perimeter-break': 'with-care', 'scope-differs': 'with-care' },
  speaker: { 'speakers-differ': 'with-care' },
  status: { 'status-shaky': 'with-care', 'status-differs': 'with-care' },
} as const satisfies Record<CheckResult['check'], Record<string, Exclude<Level, 'comparable'>>>

const ok = (check: CheckResult['check']): CheckResult => ({ check, verdict: 'comparable', reason: null })
function objection<C extends keyof typeof OBJECTIONS>(check: C, reason: keyof (typeof OBJECTIONS)[C] & string): CheckResult {
  const levels: Readonly<Record<string, Level>> = OBJECTIONS[check]
  return { check, verdict: levels[reason] ?? 'not-comparable', reason }
}

const CURRENCIES = new Set(['usd', 'cny', 'hkd'])

function unitCheck(a: Comparand, b: Comparand): CheckResult {
  if (!a.quantity || !b.quantity) return objection('unit', 'no-value')
  if (a.quantity.unit === b.quantity.unit) return ok('unit')
  return objection('unit', CURRENCIES.has(a.quantity.unit) && CURRENCIES.has(b.quantity.unit) ? 'currency-differs' : 'unit-differs')
}

/** Months from year 0 to the end of a date of any precision. */
function endMonth(date: string): number {
  const [year = '0', part] = date.split('-')
  const month = part === undefined ? 12 : part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part)
  return Number(year) * 12 + month
}

function periodCheck(a: Comparand, b: Comparand): CheckResult {
  const apart = Math.abs(endMonth(a.asOf) - endMonth(b.asOf))
  if (apart > 36) return objection('period', 'years-apart')
  if ((a.from === null) !== (b.from === null)) return objection('period', 'period-and-date')
  return apart === 0 ? ok('period') : objection('period', 'dates-differ')
}

function scopeCheck(a: Comparand, b: Comparand): CheckResult {
  if ([...a.breaks, ...b.breaks].some((x) => x.kind === 'perimeter')) return objection('scope', 'perimeter-break')
  return a.scope === b.scope ? ok('scope') : objection('scope', 'scope-differs')
}

function definitionCheck(a: Comparand, b: Comparand): CheckResult {
  if (a.indicator && b.indicator && a.indicator.id !== b.indicator.id) return objection('definition', 'measures-differ')
  if (a.indicator && b.indicator && !a.indicator.sameDefinition) return objection('definition', 'definition-differs')
  if ([...a.breaks, ...b.breaks].some((x) => x.kind === 'method')) return objection('definition', 'method-break')
  return a.indicator && b.indicator ? ok('definition') : objection('definition', 'definition-not-recorded')
}

const speakerCheck = (a: Comparand, b: Comparand): CheckResult =>
  a.speakerKind === b.speakerKind ? ok('speaker') : objection('speaker', 'speakers-differ')

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

/** The verdict on a pair: the worst of six checks, with the check that binds. */
export function comparability(a: Comparand, b: Comparand): Verdict {
  const checks = CHECKS.map(({ run }) => run(a, b))
  const worst = checks.reduce<CheckResult>((w, c) => (SEVERITY[c.verdict] > SEVERITY[w.verdict] ? c : w), checks[0] ?? ok('unit'))
  return {
    verdict: worst.verdict,
    binding: worst.reason === null ? null : { check: worst.check, reason: worst.reason },
    checks,
  }
}
