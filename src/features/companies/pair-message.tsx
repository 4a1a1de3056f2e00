import type { CompaniesAnswer } from '#schema/api-screens.ts'
import { ComparePicker } from './compare-picker.tsx'
import type { PairPlan } from './pair-order.ts'
import { Verbatim } from './verbatim.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

/** Why an address of two companies shows nothing, and the choice of two that do. */
export function PairMessage({
  plan,
  companies,
}: {
  plan: Extract<PairPlan, { kind: 'same' | 'unknown' }>
  companies: CompaniesAnswer['companies']
}) {
  const { m } = useI18n(COMPANY)
  const name = (id: string) => companies.find((c) => c.id === id)?.name ?? id
  return (
    <div className="wrap message-page">
      <h1>{m.company.compareTitle}</h1>
      <p className="lead">{plan.kind === 'same' ? m.company.pairSame({ name: name(plan.id) }) : m.company.pairUnknown}</p>
      {plan.kind === 'unknown' ? (
        <ul className="companies-choices">
          {plan.ids.map((id) => (
            <li key={id}>
              <Verbatim>{id.slice(0, 60)}</Verbatim>
            </li>
          ))}
        </ul>
      ) : null}
      <p>{m.company.pairChoose}</p>
      <ComparePicker companies={companies} />
    </div>
  )
}
