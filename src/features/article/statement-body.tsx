import { Rich } from '#blocks/text/rich.tsx'
import type { ArticleAnswer, StatementAnswer } from '#schema/api-screens.ts'
import type { ClaimLine } from '#schema/claim-summary.ts'
import type { RichText } from '#schema/rich-text.ts'
import { ClaimItem } from './claim-item.tsx'
import { StatementTools } from './statement-tools.tsx'
import { useMessages } from '#i18n/context.tsx'
import { ARTICLE } from '#i18n/messages/article/namespace.ts'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Props = { statement: StatementAnswer; answer: ArticleAnswer }
type BodyProps = Props & { tools: boolean }

/** The claims that exist, in the order given. */
const claimsOf = (ids: readonly string[], answer: ArticleAnswer): ClaimLine[] => ids.flatMap((id) => answer.claims[id] ?? [])

/** What a statement opens: what is right and what is missing, the evidence for and against it, the claims it makes, the arithmetic. */
export function StatementBody({ statement, answer, tools }: BodyProps) {
  const { vocabulary } = useMessages(VOCABULARY)
  const words = useMessages(ARTICLE).article
  return (
    <div className="article-body">
      <dl className="article-findings">
        <Said heading={words.mix.kind} text={[vocabulary.statementKind[statement.kind]]} />
        <Said heading={words.right} text={statement.right} />
        <Said heading={words.missing} text={statement.missing} />
      </dl>
      <Evidence name="for" heading={words.for} claims={claimsOf(statement.for, answer)} />
      <Evidence name="against" heading={words.against} claims={claimsOf(statement.against, answer)} />
      <Evidence name="restated" heading={words.restated} claims={claimsOf(statement.claims, answer)} />
      <Arithmetic statement={statement} answer={answer} />
      {tools ? <StatementTools statement={statement} /> : null}
    </div>
  )
}

function Said({ heading, text }: { heading: string; text: RichText | null }) {
  return text === null ? null : (
    <div>
      <dt>{heading}</dt>
      <dd>
        <Rich text={text} />
      </dd>
    </div>
  )
}

function Evidence({ name, heading, claims }: { name: string; heading: string; claims: readonly ClaimLine[] }) {
  return claims.length === 0 ? null : (
    <div className={`article-${name}`}>
      <h4>{heading}</h4>
      <ul className="article-claims">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
    </div>
  )
}

function Arithmetic({ statement, answer }: Props) {
  const { claim } = useMessages(CLAIM)
  const checks = statement.checks.flatMap((id) => answer.checks[id] ?? [])
  return checks.length === 0 ? null : (
    <div className="article-restated">
      <h4>{claim.arithmetic}</h4>
      <ul className="article-claims">
        {checks.map((check) => (
          <li key={check.id}>
            <Rich text={check.label} />
            <span className="article-basis">
              <Rich text={check.steps} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
