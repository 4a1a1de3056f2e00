/**
 * Observation status as in SDMX (CL_OBS_STATUS): F a forecast, B the first value after a break, E a value given as approximate or as a
 * bound, A a normal value, O no value (missing).
 */
export function observationFlag(value: { forecast: boolean; hedged: boolean; afterBreak?: boolean } | null): 'A' | 'B' | 'E' | 'F' | 'O' {
  if (value === null) return 'O'
  if (value.forecast) return 'F'
  if (value.afterBreak) return 'B'
  return value.hedged ? 'E' : 'A'
}
