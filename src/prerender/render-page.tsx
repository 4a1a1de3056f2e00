import { createMemoryHistory } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { App } from '#app/app.tsx'
import { createAppRouter } from '#app/routes.tsx'
import { type PageHead, PageHeadCollector } from '#blocks/navigation/page-head.tsx'
import { dataVersion, type DataPort, openPort } from '#data/port.ts'
import { createQueryClient } from '#data/query-client.ts'
import type { Locale } from '#i18n/locales.ts'
import { href } from '#url/paths.ts'

/** A page as HTML, with its head and the answers that it was made from. */
export type RenderedPage = { html: string; head: PageHead | null; version: string; resources: Record<string, unknown> }

/**
 * Renders one page to HTML with the real router and queries.
 * @param port answers the queries; the answers come back as `resources`, to be embedded in the page with the dataset's version
 */
export async function renderPage(path: string, locale: Locale, port: DataPort): Promise<RenderedPage> {
  const resources: Record<string, unknown> = {}
  const read: DataPort['read'] = async (l, resource, signal) => {
    const answer = await port.read(l, resource, signal)
    resources[resource] = answer
    return answer
  }
  await openPort({ ...port, read }, locale)
  const queries = createQueryClient()
  const router = createAppRouter(queries, locale, { history: createMemoryHistory({ initialEntries: [href(path, locale)] }) })
  await router.load()
  const collector: { head: PageHead | null } = { head: null }
  const html = renderToString(
    <PageHeadCollector value={collector}>
      <App router={router} queries={queries} locale={locale} />
    </PageHeadCollector>,
  )
  // A figure that becomes live fetches its own data; only the pages of figures and indicators, and embeds, hold them.
  const isFigurePage = /^\/(figures|embed\/figure|indicators)\/./.test(path)
  const kept = Object.entries(resources).filter(([resource]) => isFigurePage || !resource.startsWith('figures/'))
  return { html, head: collector.head, version: dataVersion(), resources: Object.fromEntries(kept) }
}
