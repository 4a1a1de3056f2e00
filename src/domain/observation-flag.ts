/**
 * Observation status as SDMX has it (CL_OBS_STATUS): F for a forecast, B for the first value after a break, E where the speaker gave it as
 * about or as a bound, A for a normal value; O ("missing") for a value that there is not.
 */
export function observationFlag(value: { forecast: boolean; hedged: boolean; afterBreak?: boolean } | null): 'A' | 'B' | 'E' | 'F' | 'O' {
  if (value === null) return 'O'
  if (value.forecast) return 'F'
  if (value.afterBreak) return 'B'
  return value.hedged ? 'E' : 'A'
}
