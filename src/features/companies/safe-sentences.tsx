import { useQuery } from '@tanstack/react-query'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { Rich } from '#blocks/text/rich.tsx'
import { resourceQuery } from '#data/resource.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import { paths } from '#url/paths.ts'
import { pickClaims } from './claim-item.tsx'
import { safeText } from './safe-text.ts'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** Sentences that can be copied with their citation, beside sentences that should not be repeated. */
export function SafeSentences({ company }: { company: CompanyAnswer }) {
  const { m } = useI18n(COMPANY, VOCABULARY, SHELL)
  const columns = [
    { id: 'safe', title: m.company.safe, items: company.safe.filter((s) => s.safe) },
    { id: 'unsafe', title: m.company.unsafe, items: company.safe.filter((s) => !s.safe) },
  ]
  return (
    <>
      <p className="companies-lead quiet measure">{m.company.safeLead}</p>
      <div className="companies-two">
        {columns.map((column) => (
          <div key={column.id}>
            <h3>{column.title}</h3>
            <ul className={`companies-sentences companies-sentences-${column.id}`}>
              {column.items.map((sentence) => (
                <Sentence key={sentence.id} sentence={sentence} company={company} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  )
}

function Sentence({ sentence, company }: { sentence: CompanyAnswer['safe'][number]; company: CompanyAnswer }) {
  const { locale, m } = useI18n(COMPANY, VOCABULARY, SHELL)
  const dataset = useQuery(resourceQuery('dataset', locale))
  const claims = pickClaims(sentence.claims, company.claims)
  const text = () =>
    safeText(
      sentence,
      claims,
      { version: dataset.data?.version ?? '', url: publicUrl(`${paths.company(company.card.id)}#safe-${sentence.id}`, locale) },
      m,
    )
  return (
    <li id={`safe-${sentence.id}`}>
      <p className="companies-sentence">
        <Rich text={sentence.text} />
      </p>
      <RestsOn claims={claims} />
      <span className="no-print">
        <CopyButton label={sentence.safe ? m.company.copySentence : m.company.case.copyWarning} text={text} />
      </span>
    </li>
  )
}

function RestsOn({ claims }: { claims: readonly ClaimSummary[] }) {
  const m = useI18n(COMPANY, SHELL, VOCABULARY).m
  return (
    <p className="companies-rests small quiet">
      {m.company.restsOn}
      {m.shell.colon}
      {claims.map((claim, i) => (
        <span key={claim.id}>
          {i > 0 ? m.shell.listComma : ''}
          <StatusGlyph status={claim.status} />
          <span className="visually-hidden">{m.vocabulary.statusShort[claim.status]}</span>{' '}
          <ClaimLink claim={claim.id} className="num companies-claim-link" title={plainText(claim.label)}>
            {claim.credit}
          </ClaimLink>
        </span>
      ))}
    </p>
  )
}
