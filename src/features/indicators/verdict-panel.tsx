import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { IndicatorRow } from '#schema/api-indicators.ts'
import { liftWords, obstaclesOf, reasonWords, verdictName, verdictSentence } from './words.ts'

/** The verdict on a pair: in a sentence, check by check, and what would have to change for it to rise. */
export function VerdictPanel({ row }: { row: IndicatorRow }) {
  const { locale, m } = useI18n(COUNTRIES, VOCABULARY)
  const words = m.countries.page
  const sentence = verdictSentence(row, m, locale)
  const name = verdictName(row, m)
  const obstacles = obstaclesOf(row)
  return (
    <section className="indicators-judged">
      <h2>{words.verdict}</h2>
      <p className="indicators-sentence" data-count="">
        <b>{name}</b>
        {sentence.slice(name.length)}
      </p>
      <h3>{words.lift}</h3>
      {obstacles.length === 0 ? (
        <p>{words.liftNothing}</p>
      ) : (
        <ul>
          {obstacles.map((reason) => (
            <li key={reason}>{liftWords(reason, m) ?? reasonWords(reason, m)}</li>
          ))}
        </ul>
      )}
      {row.comparing.length === 0 ? null : (
        <>
          <h3>{words.comparing}</h3>
          <ul>
            {row.comparing.map(({ claim, speaker, status, statement }) => (
              <li key={claim}>
                <Rich text={statement} />{' '}
                <StatusLine status={status}>
                  <ClaimLink claim={claim}>{speaker}</ClaimLink>
                </StatusLine>
              </li>
            ))}
          </ul>
        </>
      )}
      {row.verdict ? (
        <>
          <h3>{words.checks}</h3>
          <dl>
            {row.verdict.checks.map((c) => (
              <div key={c.check}>
                <dt>{m.vocabulary.checkName[c.check]}</dt>
                <dd>
                  {c.reason === null ? (
                    <span className="quiet">{words.passed}</span>
                  ) : (
                    <>
                      <b>{m.vocabulary.verdict[c.verdict]}</b> {reasonWords(c.reason, m)}
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </section>
  )
}
