import type { SearchLog } from '#schema/company-case.ts'
import type { Context } from './rich.ts'

/** A remark of a record (a place searched, a place in a source) in the words of the language; as recorded where it has none. */
export const resolveRemark = (remark: string, { data, locale }: Context): string => data.wording[locale]?.remarks[remark] ?? remark

/** When and where something was looked for; null when no search is recorded. */
export function resolveSearchLog(log: SearchLog, context: Context): SearchLog
export function resolveSearchLog(log: SearchLog | undefined, context: Context): SearchLog | null
export function resolveSearchLog(log: SearchLog | undefined, context: Context): SearchLog | null {
  return log ? { on: log.on, places: log.places.map((place) => resolveRemark(place, context)) } : null
}
