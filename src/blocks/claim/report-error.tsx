import { useQuery } from '@tanstack/react-query'
import { resourceQuery } from '#data/resource.ts'
import type { ClaimAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { safeUrl } from '#blocks/navigation/safe-url.ts'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'

/** Where errors are reported, as set at build time (VITE_REPORT_URL); the report is added as the parameters `title` and `body`. */
const REPORT_URL = safeUrl(import.meta.env.VITE_REPORT_URL ?? '')

/**
 * A report of an error with the claim's id, its statement and the dataset's version: a link when the build knows the address, else a text
 * to copy.
 */
export function ReportError({ answer }: { answer: ClaimAnswer }) {
  const { locale, m } = useI18n(CLAIM)
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? '—'
  const { id, statement } = answer.claim
  const title = m.claim.report.title({ id })
  const body = () => m.claim.report.body({ id, version, statement: plainText(statement), url: publicUrl(paths.claim(id), locale) })
  if (REPORT_URL === null) return <CopyButton label={m.claim.report.copy} text={() => `${title}\n\n${body()}`} />
  return (
    <a
      className="button button-plain"
      href={`${REPORT_URL}?${new URLSearchParams({ title })}`}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        // The page's own address is only known in the browser.
        event.currentTarget.href = `${REPORT_URL}?${new URLSearchParams({ title, body: body() })}`
      }}
    >
      {m.claim.report.link}
    </a>
  )
}
