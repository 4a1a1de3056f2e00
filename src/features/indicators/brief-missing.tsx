import { useMessages } from '#i18n/context.tsx'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { RESTS } from '#i18n/messages/rests/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { IndicatorRow } from '#schema/api-indicators.ts'
import { missingLines } from './markdown.ts'

/** What is missing in the measures of the brief, a line each. */
export function BriefMissing({ rows }: { rows: readonly IndicatorRow[] }) {
  const m = useMessages(COUNTRIES, VOCABULARY, SHELL, RESTS)
  const words = m.countries.brief
  const missing = missingLines(rows, m)
  return (
    <section className="indicators-missing">
      <h2>{words.missing}</h2>
      {missing.length === 0 ? (
        <p>{words.missingNone}</p>
      ) : (
        <ul>
          {missing.map((line) => (
            <li key={line} data-count="">
              {line}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
