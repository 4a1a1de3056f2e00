import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { ClaimList } from '#blocks/claim/claim-list.tsx'
import { PageRests } from '#blocks/claim/page-rests.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { useAfterHydration } from '#blocks/query/after-hydration.ts'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatDate } from '#i18n/format-date.ts'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { DEBATE } from '#i18n/messages/debate/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { BASIC_VOCABULARY } from '#i18n/messages/vocabulary/namespace.ts'
import type { DebateAnswer, DebateCountryAnswer, DebateSideAnswer } from '#schema/api-debate.ts'
import type { ClaimLine } from '#schema/claim-summary.ts'
import { claimLine } from '#domain/claim-line.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'

type Claims = DebateAnswer['claims']
const linesOf = (ids: readonly string[], claims: Claims): ClaimLine[] =>
  ids.flatMap((id) => {
    const claim = claims[id]
    return claim ? [claimLine(claim)] : []
  })

/** Both countries, two sides each. What is chosen follows from the coding, the statuses and the objections in the dataset. */
export function DebateSheet({ answer }: { answer: DebateAnswer }) {
  const { locale, m } = useI18n(DEBATE, SHELL)
  // The address at which the page is read is not known while it is pre-rendered.
  const isReady = useAfterHydration()
  return (
    <article>
      <h1 data-count="">{plainText(answer.question)}</h1>
      <p className="lead measure no-print">{m.debate.lead}</p>
      <p className="debate-tools no-print">
        <Button onClick={() => print()}>{m.debate.print}</Button>
        <AppLink to={`${paths.method()}#strongest`}>{m.debate.rule}</AppLink>
      </p>
      {answer.countries.map((country) => (
        <Country key={country.country} it={country} claims={answer.claims} />
      ))}
      <PageRests rests={answer.rests} />
      <p className="debate-foot" data-count="">
        {m.debate.sources}
        {m.shell.colon}
        {isReady ? publicUrl(paths.debate(answer.id), locale) : null}
        <br />
        {m.debate.notes}
      </p>
    </article>
  )
}

function Country({ it, claims }: { it: DebateCountryAnswer; claims: Claims }) {
  const { locale, m } = useI18n(DEBATE, BASIC_VOCABULARY, SHELL)
  const words = m.debate
  const isUs = it.country === 'US'
  return (
    <section className={isUs ? 'debate-country us' : 'debate-country cn'}>
      <h2>
        {m.vocabulary.countries[isUs ? 'US' : 'CN']} <span className="debate-story">{words.storyOf[it.story]}</span>
      </h2>
      <p className="debate-line measure">
        <Rich text={it.line} />
      </p>
      <div className="debate-sides">
        <Side title={words.fits} side={it.fits} claims={claims} />
        <Side title={words.doubts} side={it.doubts} claims={claims} />
      </div>
      {it.notFound === null ? null : (
        <p className="debate-searched debate-small small" data-count="">
          <strong>{words.searched}</strong>
          {m.shell.colon}
          {it.notFound.places.join(m.shell.listComma)}
          {m.shell.bracketOpen}
          <time dateTime={it.notFound.on}>{words.searchedOn({ on: formatDate(it.notFound.on, locale) })}</time>
          {m.shell.bracketClose}
        </p>
      )}
    </section>
  )
}

function Side({ title, side, claims }: { title: string; side: DebateSideAnswer; claims: Claims }) {
  const { locale, m } = useI18n(DEBATE, CLAIM, SHELL)
  const words = m.debate
  const { objection } = side
  const against = objection === null ? undefined : claims[objection.claim]
  const to = objection?.to == null ? undefined : claims[objection.to]
  const count = (n: number) => formatCount(n, locale)
  const counts = [
    words.count({ count: count(side.total) }),
    ...(side.selfReported === 0 ? [] : [words.selfReported({ count: count(side.selfReported) })]),
    ...(side.forecasts === 0 ? [] : [words.forecasts({ count: count(side.forecasts) })]),
  ]
  return (
    <div className="debate-side">
      <h3>{title}</h3>
      {side.best.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <>
          <h4>{words.best}</h4>
          <ClaimList claims={linesOf(side.best, claims)} />
          <p className="debate-small small quiet" data-count="">
            {counts.join(m.shell.comma)}
          </p>
          <h4>{words.objection}</h4>
          {against === undefined ? (
            <p>{words.noObjection}</p>
          ) : (
            <>
              <ClaimList claims={[claimLine(against)]} />
              <p className="debate-small small quiet" data-count="">
                {to === undefined ? words.objectionAcross : words.objectionTo({ claim: plainText(to.label) })}
              </p>
            </>
          )}
          <h4>{words.settle}</h4>
          <ul className="debate-settle">
            {side.settle.map(({ claim, text }) => {
              const it = claims[claim]
              return it === undefined ? null : (
                <li key={claim}>
                  <ClaimLink claim={claim} className="debate-claim">
                    {plainText(it.label)}
                  </ClaimLink>
                  {m.shell.colon}
                  {text === null ? m.claim.wouldChangeGeneral[it.status] : <Rich text={text} />}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </div>
  )
}
