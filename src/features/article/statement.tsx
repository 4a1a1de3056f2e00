import { Rich } from '#blocks/text/rich.tsx'
import { formatCount } from '#i18n/format-count.ts'
import type { ArticleAnswer, StatementAnswer } from '#schema/api-screens.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import { ClaimItem } from './claim-item.tsx'
import { Margin } from './margin.tsx'
import { StatementTools } from './statement-tools.tsx'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { ARTICLE } from '#i18n/messages/article/namespace.ts'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Props = { statement: StatementAnswer; answer: ArticleAnswer; hidden: boolean }

const SIDE: Readonly<Record<string, string>> = { US: 'us', CN: 'cn' }

/** The claims that exist, in the order given. */
const claimsOf = (ids: readonly string[], answer: ArticleAnswer): ClaimSummary[] => ids.flatMap((id) => answer.claims[id] ?? [])

/** One statement: what the article says, its kind and the finding; what is right and missing; the evidence in the margins. */
export function Statement({ statement, answer, hidden }: Props) {
  const { locale, m } = useI18n(VOCABULARY)
  const words = useMessages(ARTICLE).article
  const countries: Readonly<Record<string, string>> = m.vocabulary.countries
  const about = statement.company === null ? null : (words.companies[statement.company] ?? statement.company)
  const number = formatCount(statement.order, locale)
  return (
    <article
      id={statement.id}
      className={`article-statement ${SIDE[statement.country] ?? 'article-world'}`}
      hidden={hidden}
      aria-labelledby={`${statement.id}-says`}
    >
      <div className="article-body">
        <p className="article-tags">
          <a className="article-number" href={`#${statement.id}`} aria-label={words.permalink({ number })} data-count>
            {number}
          </a>
          <span className="article-country">
            {countries[statement.country] ?? statement.country}
            {about === null ? null : ` · ${about}`}
          </span>
          <span className="article-kind">{m.vocabulary.statementKind[statement.kind]}</span>
          <span className={`article-finding article-finding-${statement.finding} lens-evidence`}>
            {m.vocabulary.finding[statement.finding]}
          </span>
        </p>
        <h3 id={`${statement.id}-says`} className="article-says">
          <Rich text={statement.paraphrase} />
        </h3>
        <div className="lens-evidence">
          <Findings statement={statement} />
          <Restated claims={claimsOf(statement.claims, answer)} />
          <Arithmetic statement={statement} answer={answer} />
        </div>
        <StatementTools statement={statement} />
      </div>
      <Margin side="against" claims={claimsOf(statement.against, answer)} />
      <Margin side="for" claims={claimsOf(statement.for, answer)} />
    </article>
  )
}

/** What holds of the statement, and what is missing or wrong. */
function Findings({ statement }: { statement: StatementAnswer }) {
  const words = useMessages(ARTICLE).article
  return (
    <dl className="article-findings">
      {statement.right ? (
        <div>
          <dt>{words.right}</dt>
          <dd>
            <Rich text={statement.right} />
          </dd>
        </div>
      ) : null}
      {statement.missing ? (
        <div>
          <dt>{words.missing}</dt>
          <dd>
            <Rich text={statement.missing} />
          </dd>
        </div>
      ) : null}
    </dl>
  )
}

/** The claims that the statement makes or repeats. */
function Restated({ claims }: { claims: readonly ClaimSummary[] }) {
  const words = useMessages(ARTICLE).article
  if (claims.length === 0) return null
  return (
    <div className="article-restated">
      <h4>{words.restated}</h4>
      <ul className="article-claims">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
    </div>
  )
}

function Arithmetic({ statement, answer }: { statement: StatementAnswer; answer: ArticleAnswer }) {
  const { m } = useI18n(CLAIM)
  const checks = statement.checks.flatMap((id) => answer.checks[id] ?? [])
  if (checks.length === 0) return null
  return (
    <div className="article-restated">
      <h4>{m.claim.arithmetic}</h4>
      <ul className="article-claims">
        {checks.map((check) => (
          <li key={check.id}>
            <Rich text={check.label} />
            <br />
            <span className="article-steps">
              <Rich text={check.steps} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
