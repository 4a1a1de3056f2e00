import type { QueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { Locale } from '#i18n/locales.ts'
import type { LayerDepths } from '#url/layers.ts'

/** What the router hands to loaders and to the links of the page. */
export type RouterContext = {
  queries: QueryClient
  locale: Locale
  /** The document lies under another address than its own (a web archive, a disk): links then lead to documents, as they stand. */
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
  // createAppRouter is the only maker of routers, and gives each this context.
  return context as RouterContext
}
