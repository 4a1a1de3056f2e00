import { useQuery } from '@tanstack/react-query'
import { resourceQuery } from '#data/resource.ts'
import { nearIds } from '#domain/near-ids.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { ClaimLink } from './claim-link.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { useI18n } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

type Props = { id: string; openIn: 'panel' | 'page' }

/** There is no such claim: says so, and offers the ids most like it. The list of claims is fetched only here. */
export function ClaimMissing({ id, openIn }: Props) {
  const { locale, m } = useI18n(SHELL)
  const claims = useQuery(resourceQuery('claims', locale)).data?.claims ?? []
  const near = nearIds(
    id,
    claims.map((c) => c.id),
  ).flatMap((nearId) => claims.find((c) => c.id === nearId) ?? [])
  return (
    <div className="claim-missing">
      <p className="lead" data-claim={id}>
        {m.shell.notFound.claim({ id })}
      </p>
      {near.length === 0 ? null : (
        <>
          <p>{m.shell.notFound.near}</p>
          <ul className="claim-near">
            {near.map((c) => (
              <li key={c.id} data-claim={c.id}>
                {openIn === 'panel' ? (
                  <ClaimLink claim={c.id}>{plainText(c.label)}</ClaimLink>
                ) : (
                  <AppLink to={paths.claim(c.id)}>{plainText(c.label)}</AppLink>
                )}
                <code className="claim-near-id">{c.id}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <AppLink to={paths.evidence()}>{m.shell.nav.evidence}</AppLink>
      </p>
    </div>
  )
}
