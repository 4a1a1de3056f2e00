import { formatDate } from '#i18n/format-date.ts'
import { formatPeriod } from '#i18n/format-period.ts'
import { useI18n, useLocale } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'

/** A date in the reader's language, or "not recorded". */
export function DateOrNot({ date }: { date: string | null }) {
  const { locale, m } = useI18n(CLAIM)
  return date === null ? <span className="quiet">{m.claim.notRecorded}</span> : <time dateTime={date}>{formatDate(date, locale)}</time>
}

/** A period as one time element; its machine-readable end is the date that the value holds at. */
export function Period({ from, asOf }: { from: string; asOf: string }) {
  const locale = useLocale()
  return <time dateTime={asOf}>{formatPeriod(from, asOf, locale)}</time>
}
