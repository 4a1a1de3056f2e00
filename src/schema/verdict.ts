import * as v from 'valibot'

/** Result of the six comparability checks on what a figure puts side by side. */
export const CHECK_NAMES = ['unit', 'period', 'scope', 'definition', 'speaker', 'status'] as const
export const VERDICTS = ['comparable', 'with-care', 'not-comparable'] as const
/** Whether two numbers may be compared: the verdict, each comparability check, and the one that decided. */
export const Verdict = v.strictObject({
  verdict: v.picklist(VERDICTS),
  /** The check that binds, and the reason code; null when all six pass. */
  binding: v.nullable(v.strictObject({ check: v.picklist(CHECK_NAMES), reason: v.string() })),
  checks: v.array(v.strictObject({ check: v.picklist(CHECK_NAMES), verdict: v.picklist(VERDICTS), reason: v.nullable(v.string()) })),
})

export type Verdict = v.InferOutput<typeof Verdict>
