import { useQuery } from '@tanstack/react-query'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { TableTools } from '#blocks/table/table-tools.tsx'
import { resourceQuery } from '#data/resource.ts'
import { manifestLines, manifestOf } from '#files/manifest.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { DataTable } from '#ui/data-table.tsx'
import { paths } from '#url/paths.ts'
import { exportColumns, shownColumns } from './claim-columns.tsx'
import { pickClaims } from './claim-item.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'

/** Every claim about the company, newest first, to read, copy or take as CSV. */
export function ClaimsTable({ company }: { company: CompanyAnswer }) {
  const { locale, m } = useI18n(COMPANY, VOCABULARY, CLAIM, SHELL)
  const rows = pickClaims(company.claimIds, company.claims)
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? ''
  const about = () => manifestLines(manifestOf(rows, { version, link: publicUrl(paths.company(company.card.id), locale) }))
  return (
    <>
      <p className="companies-lead quiet measure">{m.company.claimsLead}</p>
      <div className="companies-table">
        <DataTable
          caption={m.company.claimsTitle({ name: company.card.name })}
          captionHidden
          columns={shownColumns(locale, m)}
          rows={rows}
          rowKey={(c) => c.id}
          actions={<TableTools columns={exportColumns(locale, m)} rows={rows} name={`parallax-${company.card.id}`} about={about} />}
        />
      </div>
    </>
  )
}
