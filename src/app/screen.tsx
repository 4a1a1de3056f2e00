import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, type ResolveParams, useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { RouterContext } from '#blocks/navigation/context.ts'
import { prefetch } from '#data/prefetch.ts'
import { resourceQuery } from '#data/resource.ts'
import type { Locale } from '#i18n/locales.ts'
import { lazyScreen } from './lazy-screen.tsx'
import { Shell } from './shell.tsx'

/** Fills the query cache with what a screen reads. The screen itself says what failed. */
type Load<P extends string> = (queries: QueryClient, locale: Locale, params: ResolveParams<P>) => Promise<void>

export const NotFound = lazyScreen(
  () => import('./not-found.tsx'),
  (m) => m.NotFoundScreen,
)
export const root = createRootRouteWithContext<RouterContext>()({ notFoundComponent: NotFound })
export const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  component: Shell,
  notFoundComponent: NotFound,
  loader: ({ context: { queries, locale } }) => prefetch(queries, resourceQuery('dataset', locale)),
})

/** One screen: a chunk of its own that gets the parameters of its path as props. `isAlone`: without header and footer. */
export function screen<const P extends string, M>(
  path: P,
  open: () => Promise<M>,
  pick: (module: M) => ComponentType<ResolveParams<P>>,
  load: Load<P> = async () => undefined,
  isAlone = false,
) {
  const Screen = lazyScreen(open, pick)
  // The pattern names exactly these parameters, but the router cannot know that of a route made in a function.
  const Component = () => <Screen {...(useParams({ strict: false }) as ResolveParams<P>)} />
  return createRoute({
    getParentRoute: () => (isAlone ? (root as unknown as typeof frame) : frame), // reason: neither parent has parameters or a path
    path,
    component: Object.assign(Component, { preload: Screen.preload }),
    loader: ({ context, params }) => load(context.queries, context.locale, params as ResolveParams<P>),
  })
}
