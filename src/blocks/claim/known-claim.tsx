import type { ReactNode } from 'react'
import { AppLink, usePageValue } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { claimThen } from '#domain/claim-then.ts'
import { formatDate } from '#i18n/format-date.ts'
import type { ClaimAnswer } from '#schema/api.ts'
import { Notice } from '#ui/notice.tsx'
import { knownDay } from '#url/known.ts'
import { paths } from '#url/paths.ts'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'

/** The day of "as it was known" in the page's address. */
export const useKnown = (): string | null => usePageValue(({ search }) => knownDay(new URLSearchParams(search)))

/** A claim as it stood on the day in the address, with a notice that says so; today's record when there is none. */
export function KnownClaim({ answer, children }: { answer: ClaimAnswer; children: (answer: ClaimAnswer) => ReactNode }) {
  const { locale, m } = useI18n(CLAIM)
  const known = useKnown()
  if (known === null) return children(answer)
  const then = claimThen(answer, known)
  const date = { text: formatDate(known, locale), date: known }
  return (
    <>
      <Notice actions={<AppLink to={paths.claim(answer.claim.id)}>{m.claim.known.today}</AppLink>}>
        <p>
          <Rich text={then === null ? m.claim.known.notYet({ date }) : m.claim.known.asOf({ date })} />
        </p>
      </Notice>
      {children(then ?? answer)}
    </>
  )
}
