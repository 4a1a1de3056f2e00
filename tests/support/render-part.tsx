import { createMemoryHistory, createRootRouteWithContext, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, configure, fireEvent, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactElement, type ReactNode, useSyncExternalStore } from 'react'
import type { RouterContext } from '#blocks/navigation/context.ts'
import { DataError } from '#data/errors.ts'
import { openPort } from '#data/port.ts'
import { createQueryClient } from '#data/query-client.ts'
import { I18nProvider } from '#i18n/context.tsx'
import type { Locale } from '#i18n/locales.ts'
import { openMessages } from '#i18n/namespace.ts'
import { rewriteFor } from '#url/rewrite.ts'

// A part fetches its code when it is first shown: on a busy machine that takes longer than the library's second.
configure({ asyncUtilTimeout: Number(process.env.PART_WAIT ?? 8_000) })

/** Answers by resource ("claims/x"), or a function that makes one at each request. What is missing is answered by "not found". */
export type Answers = Record<string, unknown>

type Options = { locale?: Locale; at?: string; answers?: Answers; isCopy?: boolean }

const found = (resource: string, answers: Answers): unknown => {
  const answer = answers[resource]
  if (answer === undefined) throw new DataError({ kind: 'http', resource, status: 404 })
  return typeof answer === 'function' ? answer() : answer
}

/**
 * Renders one component in what every component stands in: a language, a router with an address, and a source of answers. Nothing of the
 * app's frame, and no server.
 * @param at path of the app with its query, without the language
 */
export async function renderPart(part: ReactElement, { locale = 'en', at = '/', answers = {}, isCopy = false }: Options = {}) {
  const asked: string[] = []
  const read = async (_locale: Locale, resource: string): Promise<unknown> => {
    asked.push(resource)
    return found(resource, answers)
  }
  await openPort({ version: async () => 'v', read, isHttp: false }, locale)
  const queries = createQueryClient()
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retry: false } })
  const history = createMemoryHistory({ initialEntries: [locale === 'en' ? at : `/${locale}${at}`] })
  let shown: ReactNode = part
  let redraw: () => void = () => undefined
  const onShow = (listener: () => void) => {
    redraw = listener
    return () => undefined
  }
  const Shown = () => useSyncExternalStore(onShow, () => shown)
  const root = createRootRouteWithContext<RouterContext>()()
  const everyPath = createRoute({ getParentRoute: () => root, path: '/$', component: Shown })
  const router = createRouter({
    routeTree: root.addChildren([everyPath]),
    rewrite: rewriteFor(locale, null),
    context: { queries, locale, isCopy },
    history,
  })
  await Promise.all([openMessages(locale), router.load()])
  const view = render(
    <QueryClientProvider client={queries}>
      <I18nProvider locale={locale}>
        <RouterProvider router={router} />
      </I18nProvider>
    </QueryClientProvider>,
  )
  const search = () => new URLSearchParams(history.location.search)
  /** Draws another element in the place of the part. */
  const show = (next: ReactNode) =>
    act(async () => {
      shown = next
      redraw()
    })
  return { ...view, show, search, history, queries, asked, user: userEvent.setup() }
}

/** What Escape does to an open dialog in a browser. */
export const pressEscape = (dialog: Element): boolean => fireEvent(dialog, new Event('cancel', { cancelable: true }))
