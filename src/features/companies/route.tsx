import { useQuery } from '@tanstack/react-query'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { DataError } from '#data/errors.ts'
import { shareNames } from '#url/share.ts'
import { plainText } from '#schema/rich-text.ts'
import { CompaniesPage } from './companies-page.tsx'
import { CompanyPage } from './company-page.tsx'
import { PairFallback } from './pair-fallback.tsx'
import { isSlug } from './pair-order.ts'
import { PairPage } from './pair-page.tsx'
import { UnknownCompany } from './unknown-company.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

const isMissing = (error: unknown): boolean => error instanceof DataError && error.failure.kind === 'http' && error.failure.status === 404

/** `/companies`: the companies as cards, and the choice of two to compare. */
export function CompaniesScreen() {
  const { m } = useI18n(COMPANY)
  usePageHead({ title: m.company.title, description: m.company.description })
  return <CompaniesPage />
}

/** `/companies/{id}`: one company's case. An unknown id lists those that have a page. */
export function CompanyScreen({ id }: { id: string }) {
  const { locale, m } = useI18n(COMPANY, SHELL)
  const known = isSlug(id)
  const query = useQuery({ ...resourceQuery('companies/:id', locale, { id }), enabled: known })
  const missing = !known || isMissing(query.error)
  usePageHead(
    query.data
      ? { title: query.data.card.name, description: plainText(query.data.summary), image: shareNames.company(id) }
      : missing
        ? { title: m.shell.notFound.title, description: m.shell.notFound.text, robots: 'noindex' }
        : { title: m.company.title, description: m.company.description },
  )
  if (missing) return <UnknownCompany id={id} />
  if (query.data) return <CompanyPage company={query.data} />
  return (
    <div className="wrap message-page">
      <h1>{m.shell.nav.companies}</h1>
      <QueryView query={query} resource={`companies/${id}`} height="page">
        {() => null}
      </QueryView>
    </div>
  )
}

/** `/companies/compare/{a}/{b}`: two companies side by side. The pair in the other order leads here; one that cannot be is explained. */
export function CompanyPairScreen({ a, b }: { a: string; b: string }) {
  const { locale, m } = useI18n(COMPANY)
  const enabled = isSlug(a) && isSlug(b) && a !== b
  const between = useQuery({ ...resourceQuery('companies/compare/:a/:b', locale, { a, b }), enabled })
  const one = useQuery({ ...resourceQuery('companies/:id', locale, { id: a }), enabled })
  const other = useQuery({ ...resourceQuery('companies/:id', locale, { id: b }), enabled })
  const pair = between.data && one.data && other.data ? { ...between.data, a: one.data, b: other.data } : null
  const names = pair ? { a: pair.a.card.name, b: pair.b.card.name } : null
  usePageHead(
    names
      ? { title: m.company.pairTitle(names), description: m.company.pairDescription(names) }
      : { title: m.company.compareTitle, description: m.company.compareLead, robots: 'noindex' },
  )
  if (pair) return <PairPage pair={pair} />
  const wanted = [
    { query: between, resource: `companies/compare/${a}/${b}` },
    { query: one, resource: `companies/${a}` },
    { query: other, resource: `companies/${b}` },
  ] as const
  return <PairFallback a={a} b={b} comparison={wanted.find(({ query }) => query.data === undefined) ?? wanted[0]} />
}
