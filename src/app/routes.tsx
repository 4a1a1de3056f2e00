import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router'
import { resourceQuery } from '#data/resource.ts'
import { LOCALES, type Locale } from '#i18n/locales.ts'
import { BASE } from '#url/paths.ts'
import * as loaders from './loaders.ts'
import { ClaimRoute, CompanyPairRoute, CompanyRoute, EmbedRoute, FigureRoute } from './param-screens.tsx'
import { erase, prefetch } from './prefetch.ts'
import { Shell } from './shell.tsx'

type Context = { queries: QueryClient }
/** Paths carry the language, so the router cannot type their parameters; the API answers 404 to what is not an id. */
type Params = Readonly<Record<string, string | undefined>>

const NotFound = lazyRouteComponent(() => import('./not-found.tsx'), 'NotFoundScreen')
const root = createRootRouteWithContext<Context>()({ notFoundComponent: NotFound })

/** The screens of one language. Each is a chunk of its own; what it reads is in loaders.ts. */
function screensOf(locale: Locale, prefix: string) {
  const at = (path: string) => (prefix === '' ? path : `/${prefix}${path}`)
  const frame = createRoute({
    getParentRoute: () => root,
    id: `frame-${locale}`,
    component: Shell,
    notFoundComponent: NotFound,
    loader: ({ context }) => prefetch(context.queries, erase(resourceQuery('dataset', locale))),
  })
  type Load = (queries: QueryClient, params: Params) => Promise<void>
  const screen = (path: string, component: typeof NotFound, load: Load = async () => undefined) =>
    createRoute({ getParentRoute: () => frame, path: at(path), component, loader: ({ context, params }) => load(context.queries, params) })

  const framed = [
    screen(
      '/',
      lazyRouteComponent(() => import('#features/compare/route.tsx'), 'CompareScreen'),
      (queries) => loaders.compare(queries, locale),
    ),
    screen(
      '/companies',
      lazyRouteComponent(() => import('#features/companies/route.tsx'), 'CompaniesScreen'),
      (queries) => loaders.companies(queries, locale),
    ),
    screen('/companies/$id', CompanyRoute, (queries, { id = '' }) => loaders.company(queries, locale, id)),
    screen('/companies/compare/$a/$b', CompanyPairRoute, (queries, { a = '', b = '' }) => loaders.companyPair(queries, locale, a, b)),
    screen(
      '/figures',
      lazyRouteComponent(() => import('#features/figures/route.tsx'), 'FiguresScreen'),
      (queries) => loaders.figures(queries, locale),
    ),
    screen('/figures/$id', FigureRoute, (queries, { id = '' }) => loaders.figure(queries, locale, id)),
    screen(
      '/evidence',
      lazyRouteComponent(() => import('#features/evidence/route.tsx'), 'EvidenceScreen'),
      (queries) => loaders.evidence(queries, locale),
    ),
    screen('/evidence/$id', ClaimRoute, (queries, { id = '' }) => loaders.claim(queries, locale, id)),
    screen(
      '/article',
      lazyRouteComponent(() => import('#features/article/route.tsx'), 'ArticleScreen'),
      (queries) => loaders.article(queries, locale),
    ),
    screen(
      '/method',
      lazyRouteComponent(() => import('#features/method/route.tsx'), 'MethodScreen'),
    ),
    screen(
      '/about',
      lazyRouteComponent(() => import('#features/about/route.tsx'), 'AboutScreen'),
    ),
    ...(import.meta.env.DEV
      ? [
          screen(
            '/dev/ui',
            lazyRouteComponent(() => import('./dev-ui/dev-ui.tsx'), 'DevUiScreen'),
          ),
        ]
      : []),
    screen('/$', NotFound),
  ]
  // An embed stands alone: no header, no footer.
  const embed = createRoute({
    getParentRoute: () => root,
    path: at('/embed/figure/$id'),
    component: EmbedRoute,
    loader: ({ context, params }) => loaders.figure(context.queries, locale, (params as Params).id ?? ''),
  })
  return [frame.addChildren(framed), embed]
}

const routeTree = root.addChildren(LOCALES.flatMap((l) => screensOf(l.id, l.prefix)))

/** Parameters stay plain strings: the app's own codecs (url/) read them. */
const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search))
const stringifySearch = (search: Record<string, unknown>): string => {
  const text = new URLSearchParams(
    Object.entries(search).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  ).toString()
  return text === '' ? '' : `?${text}`
}

/** The router of the app. The pre-render gives it a memory history. */
export function createAppRouter(queries: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    basepath: BASE === '' ? '/' : BASE,
    context: { queries },
    trailingSlash: 'preserve',
    parseSearch,
    stringifySearch,
    defaultNotFoundComponent: NotFound,
    ...(history ? { history } : {}),
  })
}
export type AppRouter = ReturnType<typeof createAppRouter>
