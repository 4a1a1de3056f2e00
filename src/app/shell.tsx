import { Outlet } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { LensAttribute } from '#blocks/navigation/lens.tsx'
import { useDefaultHead } from '#blocks/navigation/page-head.tsx'
import { useParameter, useSetSearch, useShownPage } from '#blocks/navigation/navigation.tsx'
import { TrayHost } from '#blocks/deck/tray-host.tsx'
import { lazyPart } from '#blocks/query/lazy-part.tsx'
import { Arrival } from './arrival.tsx'
import { ClipHost } from './clip-host.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { ClaimFault, FullScreenFault } from './layer-fault.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { PaletteHost } from './palette-host.tsx'
import { TermHost } from './term-host.tsx'
import { SearchNotices } from './search-notices.tsx'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

const nothing = () => null
const LanguageOffer = lazyPart(
  () => import('./language-offer.tsx'),
  (m) => m.LanguageOffer,
  { Fault: nothing },
)
const DeviceHost = lazyPart(
  () => import('./device-host.tsx'),
  (m) => m.DeviceHost,
  { Fault: nothing },
)
const FullScreenButton = lazyPart(
  () => import('#blocks/figure/full-screen-button.tsx'),
  (m) => m.FullScreenButton,
  { Fault: FullScreenFault },
)
const PrintEndnotes = lazyPart(
  () => import('./print-endnotes.tsx'),
  (m) => m.PrintEndnotes,
  { Fault: nothing },
)
const ClaimPanel = lazyPart(
  () => import('#blocks/claim/claim-panel.tsx'),
  (m) => m.ClaimPanel,
  { Fault: ClaimFault },
)

/** The claim panel's code is fetched when it is first needed, or when the page has been idle. */
function usePanel(wanted: boolean): { panel: boolean; isIdle: boolean } {
  const [mounted, setMounted] = useState(false)
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    if (wanted) setMounted(true)
  }, [wanted])
  useEffect(() => {
    const load = () => {
      setIdle(true)
      void ClaimPanel.preload()
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
  const { shell } = useMessages(SHELL)
  const page = useShownPage()
  useDefaultHead(page)
  useClaimLinks()
  const claim = useParameter('claim')
  const { panel, isIdle } = usePanel(claim !== null)
  const fullScreen = useParameter('full-screen')
  const [isLive, setLive] = useState(false)
  // The offer looks at the browser's languages, which the build does not know.
  useEffect(() => setLive(true), [])
  return (
    <>
      <LensAttribute />
      <a className="skip-link" href="#content">
        {shell.skipToContent}
      </a>
      <div className="language-slot no-print">{isLive ? <LanguageOffer /> : null}</div>
      <Header />
      <SearchNotices />
      <main id="content" tabIndex={-1}>
        <ErrorBoundary page={page}>
          <Outlet />
        </ErrorBoundary>
      </main>
      <Footer />
      {isLive ? <Arrival /> : null}
      <PaletteHost />
      <TrayHost />
      <TermHost />
      <ClipHost />
      {isIdle ? (
        <ErrorBoundary page={page} quiet>
          <PrintEndnotes />
          <DeviceHost />
        </ErrorBoundary>
      ) : null}
      {isLive && fullScreen !== null ? (
        <ErrorBoundary page={fullScreen} Fault={FullScreenFault}>
          <FullScreenButton />
        </ErrorBoundary>
      ) : null}
      {panel ? (
        <ErrorBoundary page={claim ?? ''} Fault={ClaimFault}>
          <ClaimPanel />
        </ErrorBoundary>
      ) : null}
    </>
  )
}
