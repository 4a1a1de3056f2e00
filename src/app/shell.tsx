import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useLensAttribute } from '#blocks/navigation/lens.tsx'
import { useParameter, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { useMessages } from '#i18n/context.tsx'
import { Arrival } from './arrival.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { PaletteHost } from './palette-host.tsx'
import { SearchNotices } from './search-notices.tsx'

const loadPanel = () => import('#blocks/claim/claim-panel.tsx')
const LanguageOffer = lazy(() => import('./language-offer.tsx').then((module) => ({ default: module.LanguageOffer })))
const FullScreenButton = lazy(() =>
  import('#blocks/figure/full-screen-button.tsx').then((module) => ({ default: module.FullScreenButton })),
)
const PrintEndnotes = lazy(() => import('./print-endnotes.tsx').then((module) => ({ default: module.PrintEndnotes })))
const ClaimPanel = lazy(() => loadPanel().then((module) => ({ default: module.ClaimPanel })))

/** The claim panel's code comes at the first need, or when the page has been idle. */
function usePanel(): { panel: boolean; isIdle: boolean } {
  const wanted = useParameter('claim') !== null
  const [mounted, setMounted] = useState(false)
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    if (wanted) setMounted(true)
  }, [wanted])
  useEffect(() => {
    const load = () => {
      setIdle(true)
      void loadPanel().catch(() => undefined)
    }
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(load, 3000)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(load, { timeout: 8000 })
    return () => cancelIdleCallback(handle)
  }, [])
  return { panel: mounted, isIdle }
}

/** Numbers in parts that are not live yet open their claim too. */
function useClaimLinks(): void {
  const setSearch = useSetSearch()
  useEffect(() => {
    const open = (event: globalThis.MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-claim]') : null
      const claim = link?.dataset.claim
      if (!claim || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      setSearch({ claim })
    }
    document.addEventListener('click', open)
    return () => document.removeEventListener('click', open)
  }, [setSearch])
}

/** Frame of every page. */
export function Shell() {
  const { shell } = useMessages()
  useLensAttribute()
  useClaimLinks()
  const { panel, isIdle } = usePanel()
  const fullScreen = useParameter('full-screen') !== null
  const [isLive, setLive] = useState(false)
  // The offer looks at the browser's languages, which the build does not know.
  useEffect(() => setLive(true), [])
  return (
    <>
      <a className="skip-link" href="#content">
        {shell.skipToContent}
      </a>
      {isLive ? (
        <Suspense fallback={null}>
          <LanguageOffer />
        </Suspense>
      ) : null}
      <Header />
      <SearchNotices />
      <main id="content" tabIndex={-1}>
        <ErrorBoundary>
          <Outlet />
        </ErrorBoundary>
      </main>
      <Footer />
      {isLive ? <Arrival /> : null}
      <PaletteHost />
      {isIdle ? (
        <ErrorBoundary quiet>
          <Suspense fallback={null}>
            <PrintEndnotes />
          </Suspense>
        </ErrorBoundary>
      ) : null}
      {isLive && fullScreen ? (
        <ErrorBoundary quiet>
          <Suspense fallback={null}>
            <FullScreenButton />
          </Suspense>
        </ErrorBoundary>
      ) : null}
      {panel ? (
        <ErrorBoundary quiet>
          <Suspense fallback={null}>
            <ClaimPanel />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </>
  )
}
