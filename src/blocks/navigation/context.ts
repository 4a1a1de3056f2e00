import type { QueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { Locale } from '#i18n/locales.ts'
import type { LayerDepths } from '#url/layers.ts'

/** What the router hands to loaders and to the links of the page. */
export type RouterContext = {
  queries: QueryClient
  locale: Locale
  /** The document lies under another address than its own (a web archive, a disk): links are then used as the document has them. */
  isCopy: boolean
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    layers?: LayerDepths
  }
}

/** The router's context: it is set once, when the router is made. */
export function useRouterContext(): RouterContext {
  const { context } = useRouter().options
  // Only createAppRouter makes routers, and it sets this context.
  return context as RouterContext
}
