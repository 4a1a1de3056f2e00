import { Sentences } from '#blocks/text/sentences.tsx'
import { formatDate } from '#i18n/format-date.ts'
import type { ClaimAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { figurePath, paths } from '#url/paths.ts'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { ClaimList } from './claim-list.tsx'
import { OwnRich } from './own-rich.tsx'
import { ClaimSection } from './section.tsx'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Use = ClaimAnswer['usedIn'][number]
type Props = { answer: ClaimAnswer; level: 2 | 3 }

/** Path of a use. */
function pathOf({ kind, id }: Use): string {
  switch (kind) {
    case 'figure':
      return figurePath(id)
    case 'company':
      return paths.company(id)
    case 'question':
      return `${paths.compare()}#question-${id}`
    case 'article':
      return `${paths.article()}#${id}`
    case 'policy':
      return paths.policy(id)
    case 'term':
      return paths.term(id)
  }
}

/** Where the claim appears, with links. */
export function ClaimUses({ answer, level }: Props) {
  const { claim: words, vocabulary } = useMessages(CLAIM, VOCABULARY)
  if (answer.usedIn.length === 0) return null
  return (
    <ClaimSection level={level} title={words.usedIn}>
      <ul className="claim-uses">
        {answer.usedIn.map((use) => {
          const path = pathOf(use)
          return (
            <li key={`${use.kind} ${use.id}`} data-claim={answer.claim.id}>
              <span className="claim-use-kind">{vocabulary.usedIn[use.kind]}</span>
              <AppLink to={path}>{use.label}</AppLink>
            </li>
          )
        })}
      </ul>
    </ClaimSection>
  )
}

/** Claims on the same measure or by the same mechanism. */
export function ClaimRelated({ answer, level }: Props) {
  const { claim: words } = useMessages(CLAIM)
  if (answer.related.length === 0) return null
  return (
    <ClaimSection level={level} title={words.related}>
      <ClaimList claims={answer.related} />
    </ClaimSection>
  )
}

/** The series that states the claim as a point: its definition and its notes. */
export function ClaimSeries({ answer, level }: Props) {
  const { locale, m } = useI18n(CLAIM)
  const { claim: words } = m
  const { series, claim } = answer
  if (!series) return null
  return (
    <ClaimSection level={level} title={words.seriesTitle}>
      <p className="claim-series-name" data-claim={claim.id}>
        {claim.point === null ? plainText(series.name) : words.seriesPoint({ series: plainText(series.name) })}
      </p>
      <p className="small">
        <Sentences>
          <OwnRich text={series.definition} own={claim.id} />
          {series.nextDue === null ? null : (
            <span data-count="" data-overdue={series.nextDue.overdue || undefined}>
              {(series.nextDue.overdue ? words.nextOverdue : words.nextDue)({ date: formatDate(series.nextDue.on, locale) })}
            </span>
          )}
          {series.note ? <OwnRich text={series.note} own={claim.id} /> : null}
        </Sentences>
      </p>
    </ClaimSection>
  )
}
