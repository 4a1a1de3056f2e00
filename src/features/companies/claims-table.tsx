import { TableTools } from '#blocks/table/table-tools.tsx'
import { useI18n } from '#i18n/company-words.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { DataTable } from '#ui/data-table.tsx'
import { exportColumns, shownColumns } from './claim-columns.tsx'
import { pickClaims } from './claim-item.tsx'

/** Every claim about the company, newest first, to read, copy or take as CSV. */
export function ClaimsTable({ company }: { company: CompanyAnswer }) {
  const { locale, m } = useI18n()
  const rows = pickClaims(company.claimIds, company.claims)
  return (
    <>
      <p className="quiet measure">{m.company.claimsLead}</p>
      <div className="companies-table">
        <DataTable
          caption={m.company.claimsTitle({ name: company.card.name })}
          captionHidden
          columns={shownColumns(locale, m)}
          rows={rows}
          rowKey={(c) => c.id}
          actions={<TableTools columns={exportColumns(locale, m)} rows={rows} name={`parallax-${company.card.id}`} />}
        />
      </div>
    </>
  )
}
