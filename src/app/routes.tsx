import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router'
import { staticFigure, staticFigureKey } from '#charts/static-store.ts'
import * as q from '#data/queries.ts'
import { LOCALES, type Locale } from '#i18n/locales.ts'
import type { CompanyAnswer, ComparisonAnswer, NarrativesAnswer } from '#schema/api-screens.ts'
import { BASE } from '#url/paths.ts'
import { NotFoundScreen } from './not-found.tsx'
import { ClaimRoute, CompanyPairRoute, CompanyRoute, EmbedRoute, FigureRoute } from './param-screens.tsx'
import { Shell } from './shell.tsx'

type Context = { queries: QueryClient }
type Query = Parameters<QueryClient['prefetchQuery']>[0]

/** How long a route waits for its data before it shows itself loading. */
const PATIENCE_MS = 500

/** Starts the queries of a screen and waits a little: a quick answer spares the reader a flash of "loading". Never throws: panels say what failed. */
async function prefetch(queries: QueryClient, wanted: readonly Query[]): Promise<void> {
  const all = Promise.all(wanted.map((w) => queries.prefetchQuery(w)))
  if (typeof document === 'undefined') await all
  else await Promise.race([all, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
}

const root = createRootRouteWithContext<Context>()({ notFoundComponent: NotFoundScreen })

// Each screen is a chunk of its own. The query options differ in type; prefetching does not look at the answer.
const erase = (...options: object[]): Query[] => options as Query[]

/** Paths carry the language, so the router cannot type their parameters; the API answers 404 to what is not an id. */
const param = (params: Readonly<Record<string, string | undefined>>, name: string): string => params[name] ?? ''

function screensOf(locale: Locale, prefix: string) {
  const frame = createRoute({ getParentRoute: () => root, id: `frame-${locale}`, component: Shell, notFoundComponent: NotFoundScreen, loader: ({ context }) => prefetch(context.queries, erase(q.datasetQuery(locale))) })
  const at = (path: string) => (prefix === '' ? path : path === '/' ? `/${prefix}/` : `/${prefix}${path}`)
  const framed = [
    createRoute({ getParentRoute: () => frame, path: at('/'), component: lazyRouteComponent(() => import('#features/compare/route.tsx'), 'CompareScreen'), loader: ({ context }) => prefetchCompare(context.queries, locale) }),
    createRoute({ getParentRoute: () => frame, path: at('/companies'), component: lazyRouteComponent(() => import('#features/companies/route.tsx'), 'CompaniesScreen'), loader: ({ context }) => prefetch(context.queries, erase(q.companiesQuery(locale))) }),
    createRoute({ getParentRoute: () => frame, path: at('/companies/$id'), component: CompanyRoute, loader: ({ context, params }) => prefetchCompanies(context.queries, locale, q.companyQuery(locale, param(params, 'id')), (c: CompanyAnswer) => c.figures) }),
    createRoute({ getParentRoute: () => frame, path: at('/companies/compare/$a/$b'), component: CompanyPairRoute, loader: ({ context, params }) => prefetchCompanies(context.queries, locale, q.comparisonQuery(locale, param(params, 'a'), param(params, 'b')), (c: ComparisonAnswer) => c.figures) }),
    createRoute({ getParentRoute: () => frame, path: at('/evidence/$id'), component: ClaimRoute, loader: ({ context, params }) => prefetch(context.queries, erase(q.claimQuery(locale, param(params, 'id')))) }),
    createRoute({ getParentRoute: () => frame, path: at('/article'), component: lazyRouteComponent(() => import('#features/article/route.tsx'), 'ArticleScreen'), loader: ({ context }) => prefetch(context.queries, erase(q.articleQuery(locale))) }),
    createRoute({ getParentRoute: () => frame, path: at('/method'), component: lazyRouteComponent(() => import('#features/method/route.tsx'), 'MethodScreen') }),
    createRoute({ getParentRoute: () => frame, path: at('/about'), component: lazyRouteComponent(() => import('#features/about/route.tsx'), 'AboutScreen') }),
    createRoute({ getParentRoute: () => frame, path: at('/figures'), component: lazyRouteComponent(() => import('#features/figures/route.tsx'), 'FiguresScreen'), loader: ({ context }) => prefetch(context.queries, erase(q.figuresQuery(locale))) }),
    createRoute({ getParentRoute: () => frame, path: at('/figures/$id'), component: FigureRoute, loader: ({ context, params }) => prefetch(context.queries, erase(q.figureQuery(locale, param(params, 'id')))) }),
    createRoute({ getParentRoute: () => frame, path: at('/evidence'), component: lazyRouteComponent(() => import('#features/evidence/route.tsx'), 'EvidenceScreen') }),
    createRoute({ getParentRoute: () => frame, path: at('/$'), component: NotFoundScreen }),
  ]
  // An embed stands alone: no header, no footer.
  const embed = createRoute({ getParentRoute: () => root, path: at('/embed/figure/$id'), component: EmbedRoute, loader: ({ context, params }) => prefetch(context.queries, erase(q.figureQuery(locale, param(params, 'id')))) })
  return [frame.addChildren(framed), embed]
}

/** Pages of companies also offer the others to compare with. */
async function prefetchCompanies<T>(queries: QueryClient, locale: Locale, query: { queryKey: readonly unknown[] }, figuresOf: (answer: T) => string[]): Promise<void> {
  await Promise.all([prefetch(queries, erase(q.companiesQuery(locale))), prefetchWithFigures(queries, locale, query, figuresOf)])
}

async function prefetchCompare(queries: QueryClient, locale: Locale): Promise<void> {
  await prefetchWithFigures(queries, locale, q.narrativesQuery(locale), (n: NarrativesAnswer) => n.figures)
}

/** A screen's own answer first, then the figures that it names. */
async function prefetchWithFigures<T>(queries: QueryClient, locale: Locale, query: { queryKey: readonly unknown[] }, figuresOf: (answer: T) => string[]): Promise<void> {
  await prefetch(queries, erase(query))
  const answer = queries.getQueryData<T>(query.queryKey)
  // Figures that the page already shows fetch their data when they wake up.
  const missing = answer ? figuresOf(answer).filter((id) => staticFigure(staticFigureKey(locale, id)) === undefined) : []
  await prefetch(queries, missing.flatMap((id) => erase(q.figureQuery(locale, id))))
}

const routeTree = root.addChildren(LOCALES.flatMap((l) => screensOf(l.id, l.prefix)))

/** Parameters stay plain strings: the app's own codecs (url/search.ts) read them. */
const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search))
const stringifySearch = (search: Record<string, unknown>): string => {
  const text = new URLSearchParams(Object.entries(search).flatMap(([k, value]) => (typeof value === 'string' ? [[k, value]] : []))).toString()
  return text === '' ? '' : `?${text}`
}

/** The router of the app. The pre-render gives it a memory history; on the server there is no scroll to restore. */
export function createAppRouter(queries: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    basepath: BASE === '' ? '/' : BASE,
    context: { queries },
    trailingSlash: 'preserve',
    parseSearch,
    stringifySearch,
    defaultNotFoundComponent: NotFoundScreen,
    ...(history ? { history } : {}),
  })
}
export type AppRouter = ReturnType<typeof createAppRouter>
