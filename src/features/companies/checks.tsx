import { Rich } from '#blocks/text/rich.tsx'
import type { CheckAnswer } from '#schema/api.ts'
import { useMessages } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** Declared arithmetic with its steps. */
export function Checks({ checks }: { checks: readonly CheckAnswer[] }) {
  const m = useMessages(COMPANY, VOCABULARY)
  return (
    <>
      <p className="companies-lead quiet measure">{m.company.checksLead}</p>
      <ul className="companies-checks">
        {checks.map((check) => (
          <li key={check.id}>
            <p>
              <Rich text={check.label} />
            </p>
            <p className="companies-steps">
              <Rich text={check.steps} />
            </p>
            <p className="companies-operation small quiet">{m.vocabulary.operation[check.operation]}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
