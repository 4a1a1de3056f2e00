import { useQuery } from '@tanstack/react-query'
import { ClaimKicker } from '#blocks/claim/claim-kicker.tsx'
import { ClaimMissing } from '#blocks/claim/claim-missing.tsx'
import { ClaimView } from '#blocks/claim/claim-view.tsx'
import { KnownClaim as AsKnown } from '#blocks/claim/known-claim.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { DataError } from '#data/errors.ts'
import { resourceQuery } from '#data/resource.ts'
import type { ClaimAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { useClaimHead } from './head.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** A claim's own page, /evidence/{id}. */
export function ClaimScreen({ id }: { id: string }) {
  const locale = useLocale()
  const { claim } = useMessages(CLAIM)
  const query = useQuery(resourceQuery('claims/:id', locale, { id }))
  return (
    <div className="wrap claim-page">
      {query.data === undefined && !isMissing(query.error) ? <h1 className="visually-hidden">{claim.panelTitle}</h1> : null}
      <QueryView query={query} resource={`claims/${id}`} height="page" missing={<UnknownClaim id={id} />}>
        {(answer) => <KnownClaim answer={answer} />}
      </QueryView>
    </div>
  )
}

/** No such claim, as opposed to an answer that did not come. */
const isMissing = (error: Error | null) => error instanceof DataError && error.failure.kind === 'http' && error.failure.status === 404

function Breadcrumb({ here, claim }: { here: string; claim: string }) {
  const { shell } = useMessages(SHELL)
  return (
    <nav aria-label={shell.breadcrumb} className="claim-crumbs">
      <ol>
        <li>
          <AppLink to={paths.evidence()}>{shell.nav.evidence}</AppLink>
        </li>
        <li aria-current="page" data-claim={claim}>
          {here}
        </li>
      </ol>
    </nav>
  )
}

function KnownClaim({ answer }: { answer: ClaimAnswer }) {
  usePageHead(useClaimHead(answer))
  const label = plainText(answer.claim.label)
  return (
    <article>
      <Breadcrumb here={label} claim={answer.claim.id} />
      <ClaimKicker answer={answer} />
      <h1 className="claim-page-title" data-claim={answer.claim.id}>
        {label}
      </h1>
      <AsKnown answer={answer}>{(then) => <ClaimView answer={then} level={2} />}</AsKnown>
    </article>
  )
}

function UnknownClaim({ id }: { id: string }) {
  const { shell } = useMessages(SHELL)
  usePageHead({ title: shell.notFound.title, description: shell.notFound.claim({ id }), robots: 'noindex' })
  return (
    <>
      <Breadcrumb here={id} claim={id} />
      <h1>{shell.notFound.title}</h1>
      <ClaimMissing id={id} openIn="page" />
    </>
  )
}
