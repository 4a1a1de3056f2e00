import './policies.css'
import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { useMark } from '#blocks/term/use-mark.tsx'
import { DataError } from '#data/errors.ts'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { POLICIES } from '#i18n/messages/policies/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { PolicyList } from './policy-list.tsx'
import { PolicyPage } from './policy-page.tsx'

/** `/policies`: laws, plans, rulings and bills of both countries, by date and by what they ask for. */
export function PoliciesScreen() {
  const { locale, m } = useI18n(POLICIES)
  const mark = useMark()
  const query = useQuery(resourceQuery('policies', locale))
  usePageHead({ title: m.policies.title, description: m.policies.description })
  return (
    <div className="wrap policies">
      <h1>{m.policies.title}</h1>
      <p className="lead measure">{mark(m.policies.lead)}</p>
      <QueryView query={query} resource="policies" height="page">
        {({ policies }) => <PolicyList policies={policies} />}
      </QueryView>
    </div>
  )
}

const isMissing = (error: unknown) => error instanceof DataError && error.failure.kind === 'http' && error.failure.status === 404

/** `/policies/{id}`: what one of them says, asks for, and which claims and companies name it. */
export function PolicyScreen({ id }: { id: string }) {
  const { locale, m } = useI18n(POLICIES, SHELL)
  const query = useQuery(resourceQuery('policies/:id', locale, { id }))
  const missing = isMissing(query.error)
  const policy = query.data?.policy
  usePageHead({
    title: missing ? m.shell.notFound.title : policy ? plainText(policy.title) : m.policies.title,
    description: policy ? plainText(policy.summary) : m.policies.description,
    ...(missing ? { robots: 'noindex' as const } : {}),
  })
  return (
    <div className="wrap policies">
      <p className="policies-back no-print">
        <AppLink to={paths.policies()}>{m.policies.all}</AppLink>
      </p>
      {missing ? (
        <>
          <h1>{m.shell.notFound.title}</h1>
          <p>{m.policies.unknown({ id })}</p>
        </>
      ) : (
        <QueryView query={query} resource={`policies/${id}`} height="page">
          {(answer) => <PolicyPage answer={answer} />}
        </QueryView>
      )}
    </div>
  )
}
