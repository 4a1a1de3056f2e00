import { createMemoryHistory } from '@tanstack/react-router'
import { configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App } from '#app/app.tsx'
import { createAppRouter } from '#app/routes.tsx'
import { httpPort } from '#data/http-port.ts'
import { openPort } from '#data/port.ts'
import { createQueryClient } from '#data/query-client.ts'
import { openMessages } from '#i18n/namespace.ts'
import { parsePathname } from '#url/paths.ts'
import { version } from './server.ts'

// A screen fetches its code when it is first shown: on a busy machine that takes longer than the library's second.
configure({ asyncUtilTimeout: 45_000 })

/** Renders the real app at an address, with the real router and client; the answers come from the mock. */
export async function renderApp(path: string) {
  // The version rides in a page's data block; asking for it would run into the faults that a test plants.
  await openPort({ ...httpPort, version: async () => version }, 'en')
  const queries = createQueryClient()
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retry: false } })
  const history = createMemoryHistory({ initialEntries: [path] })
  const { locale } = parsePathname(path.split(/[?#]/)[0] ?? '/')
  const router = createAppRouter(queries, locale, { history })
  await Promise.all([openMessages(locale), router.load()])
  const view = render(<App router={router} queries={queries} locale={locale} />)
  return { ...view, router, queries, user: userEvent.setup() }
}
