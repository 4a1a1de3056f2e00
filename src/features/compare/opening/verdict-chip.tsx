import type { FocusEvent, KeyboardEvent } from 'react'
import { Rich } from '#blocks/text/rich.tsx'
import type { OpeningRowAnswer } from '#schema/api-narratives.ts'
import type { Verdict } from '#schema/verdict.ts'
import { useMessages } from '#i18n/context.tsx'
import { BASIC_VOCABULARY } from '#i18n/messages/vocabulary/namespace.ts'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** Whether the pair of a row may be compared, with the reason that decided; opens to show the six comparability checks and what others say about comparing. */
export function VerdictChip({ verdict, comparing }: { verdict: Verdict; comparing: OpeningRowAnswer['comparing'] }) {
  const { compare, shell, vocabulary } = useMessages(COMPARE, SHELL, BASIC_VOCABULARY)
  // Codes come from the API as plain strings; an unknown one is shown as it is.
  const reasons: Readonly<Record<string, string>> = vocabulary.reason
  const said = (code: string) => reasons[code] ?? code
  const { binding } = verdict
  const onKeyDown = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return
    event.currentTarget.open = false
    event.currentTarget.querySelector('summary')?.focus()
  }
  const onBlur = (event: FocusEvent<HTMLDetailsElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
  }
  return (
    <details className="compare-verdict" name="compare-verdict" onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary>
        <b>{vocabulary.verdict[verdict.verdict]}</b> {binding === null ? null : said(binding.reason)}
      </summary>
      <div className="compare-checks" tabIndex={-1}>
        <p>{compare.checksTitle}</p>
        <dl>
          {verdict.checks.map((c) => (
            <div key={c.check}>
              <dt>{vocabulary.checkName[c.check]}</dt>
              <dd>
                {c.verdict === 'comparable' && c.reason === null
                  ? compare.checksPass
                  : vocabulary.verdict[c.verdict] + (c.reason === null ? '' : shell.colon + said(c.reason))}
              </dd>
            </div>
          ))}
        </dl>
        {comparing === null ? null : (
          <p className="compare-warning">
            <Rich text={comparing.statement} />
          </p>
        )}
      </div>
    </details>
  )
}
