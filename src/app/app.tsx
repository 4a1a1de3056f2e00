import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { type ReactElement, Suspense } from 'react'
import { I18nProvider } from '#i18n/context.tsx'
import type { Locale } from '#i18n/locales.ts'
import type { AppRouter } from './routes.tsx'

type Props = { router: AppRouter; queries: QueryClient; locale: Locale }

/**
 * In the browser the router puts a Suspense boundary around its pages, in the build it does not. This adds one in the build, so that both
 * render the same markup and hydration works.
 */
function Boundary({ children }: { children: ReactElement }): ReactElement {
  return typeof document === 'undefined' ? <Suspense fallback={null}>{children}</Suspense> : children
}

/** Providers around the router. A document has one language. */
export function App({ router, queries, locale }: Props) {
  return (
    <QueryClientProvider client={queries}>
      <I18nProvider locale={locale}>
        <RouterProvider router={router} InnerWrap={Boundary} />
      </I18nProvider>
    </QueryClientProvider>
  )
}
