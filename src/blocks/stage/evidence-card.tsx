import { useQuery } from '@tanstack/react-query'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import type { ClaimAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { href, paths } from '#url/paths.ts'

/** The claim behind a mark, in letters for the last row of a room: number, who said it, when, its status, and one line against it. */
export function EvidenceCard({ id }: { id: string }) {
  const { locale } = useI18n(STAGE)
  const query = useQuery(resourceQuery('claims/:id', locale, { id }))
  return (
    <QueryView query={query} resource={`claims/${id}`}>
      {(answer) => <Card answer={answer} />}
    </QueryView>
  )
}

function Card({ answer }: { answer: ClaimAnswer }) {
  const { locale, m } = useI18n(STAGE, SHELL)
  const { claim } = answer
  const words = m.stage.evidence
  const against = answer.disputes[0] ?? answer.against[0] ?? null
  return (
    <div className="evidence-card" data-claim={claim.id}>
      {claim.value ? <p className="stage-evidence-value">{claim.value.full}</p> : null}
      <p className="stage-evidence-statement">{plainText(claim.value ? claim.label : claim.statement)}</p>
      <dl>
        <div>
          <dt>{words.said}</dt>
          <dd>
            {claim.speaker.role === null
              ? claim.speaker.name
              : `${claim.speaker.name}${m.shell.bracketOpen}${claim.speaker.role}${m.shell.bracketClose}`}
          </dd>
        </div>
        <div>
          <dt>{words.asOf}</dt>
          <dd>
            <time dateTime={claim.asOf}>{formatDate(claim.asOf, locale)}</time>
            {'\u00a0· '}
            {claim.credit}
          </dd>
        </div>
        <div>
          <dt>{words.status}</dt>
          <dd>
            <StatusLine status={claim.status} />
          </dd>
        </div>
        <div>
          <dt>{words.against}</dt>
          <dd data-claim={against?.id}>
            {against === null
              ? words.nothingAgainst
              : `${plainText(against.label)}${against.value ? ` — ${against.value}` : ''}${m.shell.bracketOpen}${against.speaker}${m.shell.bracketClose}`}
          </dd>
        </div>
      </dl>
      <p>
        <a href={href(paths.claim(claim.id), locale)} target="_blank" rel="noopener">
          {words.record}
        </a>
      </p>
    </div>
  )
}
