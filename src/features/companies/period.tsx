import { useLocale } from '#i18n/context.tsx'
import { formatPeriod } from '#i18n/format-period.ts'

/** The date or the period that a number is about. */
export function Period({ from, asOf }: { from: string | null; asOf: string }) {
  return <time dateTime={asOf}>{formatPeriod(from, asOf, useLocale(), 'short')}</time>
}
