import { useMessages } from '#i18n/context.tsx'
import { POLICIES } from '#i18n/messages/policies/namespace.ts'
import type { PolicyAnswer } from '#schema/api-screens.ts'

/** Not (yet) law: what it asks for is only what it would ask for. */
const NOT_BINDING: readonly PolicyAnswer['status'][] = ['bill', 'proposal', 'vetoed']

/** What a policy asks for, and of whom. */
export function Duties({ policy }: { policy: PolicyAnswer }) {
  const { policies } = useMessages(POLICIES)
  if (policy.duties.length === 0) return <span className="quiet">{policies.noDuty}</span>
  return (
    <>
      {NOT_BINDING.includes(policy.status) ? <span className="quiet">{policies.ifPassed} </span> : null}
      <ul className="policies-duties">
        {policy.duties.map((d) => (
          <li key={d.duty + d.on}>{policies.dutyOf({ duty: policies.duty[d.duty], on: policies.on[d.on] })}</li>
        ))}
      </ul>
    </>
  )
}
