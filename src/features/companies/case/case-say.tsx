import { useQuery } from '@tanstack/react-query'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { resourceQuery } from '#data/resource.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { paths } from '#url/paths.ts'
import { pickClaims } from '../claim-item.tsx'
import { safeText } from '../safe-text.ts'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** One sentence that is safe to say and one that is not, beside the picture. The unsafe one can only be copied with a warning. */
export function CaseSay({ company }: { company: CompanyAnswer }) {
  const { locale, m } = useI18n(COMPANY, VOCABULARY)
  const dataset = useQuery(resourceQuery('dataset', locale))
  const { say } = company.case
  return [say.safe, say.unsafe].map((id, i) => {
    const sentence = company.safe.find((s) => s.id === id) ?? company.safe.find((s) => s.safe === (i === 0))
    if (!sentence) return null
    const text = () =>
      safeText(
        sentence,
        pickClaims(sentence.claims, company.claims),
        { version: dataset.data?.version ?? '', url: publicUrl(`${paths.company(company.card.id)}#safe-${sentence.id}`, locale) },
        m,
      )
    return (
      <div key={sentence.id} className={sentence.safe ? 'case-say' : 'case-say case-say-not'}>
        <p className="case-say-head">
          <strong>{sentence.safe ? m.company.safe : m.company.unsafe}</strong>
          <span className="no-print">
            <CopyButton look="quiet" label={sentence.safe ? m.company.case.copy : m.company.case.copyWarning} text={text} />
          </span>
        </p>
        <p className="case-sentence">
          <Rich text={sentence.text} />
        </p>
      </div>
    )
  })
}
