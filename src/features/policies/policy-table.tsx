import { useMessages } from '#i18n/context.tsx'
import { POLICIES } from '#i18n/messages/policies/namespace.ts'
import type { PolicyAnswer } from '#schema/api-screens.ts'
import { PolicyRow } from './policy-row.tsx'

/** Policies as a table: name and place, date, status, duties, and who cites them. */
export function PolicyTable({ policies }: { policies: readonly PolicyAnswer[] }) {
  const { column } = useMessages(POLICIES).policies
  return (
    <table className="policies-table">
      <thead>
        <tr>
          <th scope="col">{column.policy}</th>
          <th scope="col">{column.date}</th>
          <th scope="col">{column.status}</th>
          <th scope="col">{column.duties}</th>
          <th scope="col">{column.cited}</th>
        </tr>
      </thead>
      <tbody>
        {policies.map((p) => (
          <PolicyRow key={p.id} policy={p} />
        ))}
      </tbody>
    </table>
  )
}
