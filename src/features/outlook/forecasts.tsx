import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatDate } from '#i18n/format-date.ts'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { Fold } from './fold.tsx'
import { forecastGroups, yearsOf } from './forecast-groups.ts'
import type { ForecastAnswer, OutlookAnswer } from '#schema/api-outlook.ts'

/** A year with fewer forecasts stands open. */
const FEW = 8

/** Every forecast by its day: those that fell due with their result, those to come by year, those without a date. */
export function Forecasts({ forecasts, claims }: Pick<OutlookAnswer, 'forecasts' | 'claims'>) {
  const { locale, m } = useI18n(OUTLOOK)
  const words = m.outlook
  const { due, coming, never } = forecastGroups(forecasts)
  const titled = (group: keyof typeof words.group, of: readonly ForecastAnswer[]) =>
    words.counted({ title: words.group[group], count: formatCount(of.length, locale) })
  return (
    <section className="outlook-forecasts" id="forecasts">
      <h2>{words.forecasts}</h2>
      <p className="measure" data-count="">
        {words.forecastsLead({ count: formatCount(forecasts.length, locale), due: formatCount(due.length, locale) })}
      </p>
      <Fold title={titled('due', due)} level={3}>
        <Table forecasts={due} claims={claims} />
      </Fold>
      <Fold title={titled('coming', coming)} level={3}>
        {yearsOf(coming).map(({ year, of }) => (
          <details key={year} open={of.length < FEW}>
            <summary data-count="">{words.byYear({ year, count: formatCount(of.length, locale) })}</summary>
            <Table forecasts={of} claims={claims} />
          </details>
        ))}
      </Fold>
      <Fold title={titled('never', never)} level={3}>
        <Table forecasts={never} claims={claims} />
      </Fold>
    </section>
  )
}

function Table({ forecasts, claims }: { forecasts: readonly ForecastAnswer[]; claims: OutlookAnswer['claims'] }) {
  const { locale, m } = useI18n(OUTLOOK, SHELL)
  const words = m.outlook
  return (
    <table className="outlook-table">
      <thead>
        <tr>
          <th scope="col">{words.column.due}</th>
          <th scope="col">{words.column.says}</th>
          <th scope="col">{words.column.who}</th>
          <th scope="col">{words.column.scored}</th>
          <th scope="col">{words.column.came}</th>
        </tr>
      </thead>
      <tbody>
        {forecasts.map((f) => (
          <tr key={f.claim}>
            <td>{f.due === null ? '–' : <time dateTime={f.due}>{formatDate(f.due, locale, 'short')}</time>}</td>
            <th scope="row">
              <ClaimLink claim={f.claim} className="num outlook-forecast">
                {plainLabel(f)}
              </ClaimLink>
              <span className="outlook-statement">
                <Rich text={f.statement} />
              </span>
            </th>
            <td>
              {f.speaker}
              {f.saidOn === null ? null : (
                <span className="quiet">
                  {' '}
                  <time dateTime={f.saidOn}>{formatDate(f.saidOn, locale, 'short')}</time>
                </span>
              )}
            </td>
            <td>{words.scoring[f.scoring]}</td>
            <td>
              {f.result === null ? (
                f.due === null ? (
                  '–'
                ) : (
                  <span className="quiet">{words.open}</span>
                )
              ) : (
                <>
                  <strong>{words.cameResult[f.result]}</strong>
                  {f.outcome.flatMap((id) => {
                    const claim = claims[id]
                    return claim
                      ? [
                          <span key={id} className="outlook-outcome">
                            <Rich text={claim.label} />
                            {m.shell.colon}
                            <ClaimLink claim={id}>{claim.value?.full ?? '–'}</ClaimLink> <StatusLine status={claim.status} />
                          </span>,
                        ]
                      : []
                  })}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const plainLabel = (f: ForecastAnswer) => f.label.map((p) => (typeof p === 'string' ? p : p.text)).join('')
