import type { Verdict } from '#schema/verdict.ts'

/** How far two numbers may be compared. */
export type Level = Verdict['verdict']
/** The outcome of one check: its level, and the reason when it objects. */
export type CheckResult = Verdict['checks'][number]

/** The reasons that each comparability check may give, and how much each weighs. The method page prints this table. */
export const OBJECTIONS = {
  definition: {
    'measures-differ': 'not-comparable',
    'definition-differs': 'not-comparable',
    'method-break': 'with-care',
    'definition-not-recorded': 'with-care',
  },
  unit: { 'no-value': 'not-comparable', 'unit-differs': 'not-comparable', 'currency-differs': 'not-comparable' },
  period: {
    'years-apart': 'not-comparable',
    'lengths-differ': 'not-comparable',
    'period-and-date': 'with-care',
    'dates-differ': 'with-care',
  },
  scope: { 'perimeter-break': 'with-care', 'scope-differs': 'with-care', 'coverage-differs': 'with-care', 'reach-differs': 'with-care' },
  speaker: { 'speakers-differ': 'with-care' },
  status: { 'status-shaky': 'with-care', 'status-differs': 'with-care' },
} as const satisfies Record<CheckResult['check'], Record<string, Exclude<Level, 'comparable'>>>

/** A check that objects to nothing. */
export const ok = (check: CheckResult['check']): CheckResult => ({ check, verdict: 'comparable', reason: null })
/** A check that objects, at the level which OBJECTIONS gives its reason. */
export function objection<C extends keyof typeof OBJECTIONS>(check: C, reason: keyof (typeof OBJECTIONS)[C] & string): CheckResult {
  const levels: Readonly<Record<string, Level>> = OBJECTIONS[check]
  return { check, verdict: levels[reason] ?? 'not-comparable', reason }
}
