import { formatDate } from '#i18n/format-date.ts'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** Since when an address is known not to work, in brackets; nothing where it works (undefined). */
export function BrokenAddress({ since }: { since: string | undefined }) {
  const { locale, m } = useI18n(CLAIM, SHELL)
  return since === undefined ? null : (
    <span>
      {m.shell.bracketOpen}
      {m.claim.brokenSince({ date: formatDate(since, locale, 'short') })}
      {m.shell.bracketClose}
    </span>
  )
}
