import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { I18nProvider } from '#i18n/context.tsx'
import { loadMessages } from '#i18n/load-messages.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Messages } from '#i18n/messages/en.ts'
import { parsePathname } from '#url/paths.ts'
import type { AppRouter } from './routes.tsx'

type Props = { router: AppRouter; queries: QueryClient; locale: Locale; messages: Messages }

/** Language follows the address: when it changes, the catalogue is fetched and the page says itself anew. */
function Language({ initial, children }: { initial: { locale: Locale; messages: Messages }; children: ReactNode }) {
  const pathname = useRouterState({ select: (s) => s.location.pathname })
  const wanted = parsePathname(pathname).locale
  const [shown, setShown] = useState(initial)
  useEffect(() => {
    if (wanted === shown.locale) return
    let live = true
    loadMessages(wanted).then(
      (messages) => {
        if (!live) return
        document.documentElement.lang = wanted
        setShown({ locale: wanted, messages })
      },
      // The catalogue could not be fetched: a full load shows the pre-rendered page or the browser's own error.
      () => location.reload(),
    )
    return () => {
      live = false
    }
  }, [wanted, shown.locale])
  return (
    <I18nProvider locale={shown.locale} messages={shown.messages}>
      {children}
    </I18nProvider>
  )
}

/** Providers around the router. */
export function App({ router, queries, locale, messages }: Props) {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} InnerWrap={({ children }) => <Language initial={{ locale, messages }}>{children}</Language>} />
    </QueryClientProvider>
  )
}
