import { Rich } from '#blocks/text/rich.tsx'
import { useMessages } from '#i18n/company-words.ts'
import type { CheckAnswer } from '#schema/api.ts'

/** Declared arithmetic with its steps. */
export function Checks({ checks }: { checks: readonly CheckAnswer[] }) {
  const m = useMessages()
  return (
    <>
      <p className="quiet measure">{m.company.checksLead}</p>
      <ul className="companies-checks">
        {checks.map((check) => (
          <li key={check.id}>
            <p>
              <Rich text={check.label} />
            </p>
            <p className="companies-steps">
              <Rich text={check.steps} />
            </p>
            <p className="small quiet">{m.vocabulary.operation[check.operation]}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
