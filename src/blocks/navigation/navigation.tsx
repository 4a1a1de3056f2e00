import { useRouter, useRouterState } from '@tanstack/react-router'
import { type MouseEvent, type ReactNode, startTransition, useCallback, useEffect, useState } from 'react'
import { useLocale } from '#i18n/context.tsx'
import { closing, type Layer, nextDepths } from '#url/layers.ts'
import { href, trimSlash } from '#url/paths.ts'
import { withSearch } from '#url/search.ts'
import { useAfterHydration } from '#blocks/query/after-hydration.ts'
import { afterPaint } from './after-paint.ts'
import { useRouterContext } from './context.ts'

/**
 * Path of the app (without base and language) and query of the page. During hydration the query is empty, because the page was rendered
 * without one; the real one follows in the same frame.
 */
export function usePage(): { path: string; search: string } {
  const ready = useAfterHydration()
  const page = useRouterState({
    select: (s) => ({ path: trimSlash(s.location.pathname), search: s.location.searchStr }),
    structuralSharing: true,
  })
  return ready ? page : { path: page.path, search: '' }
}

/**
 * One value read from the address. The component is drawn again only when that value changes. For components that are on every page, or
 * many times on one.
 */
export function usePageValue(read: (page: { path: string; search: string }) => string | null): string | null {
  const ready = useAfterHydration()
  return useRouterState({ select: (s) => read({ path: trimSlash(s.location.pathname), search: ready ? s.location.searchStr : '' }) })
}

/** Path of the page, without base and language. */
export const usePath = (): string => useRouterState({ select: (s) => trimSlash(s.location.pathname) })

/** Path of the page that is shown. The address changes first, and the page follows when it is ready. */
export const useShownPage = (): string => useRouterState({ select: (s) => trimSlash(s.matches.at(-1)?.pathname ?? s.location.pathname) })

/** A parameter of the address as it is written there; null when it is missing. */
export const useParameter = (name: string): string | null => usePageValue(({ search }) => new URLSearchParams(search).get(name))

/**
 * A part of the query, followed with low priority: drawing what depends on it may be interrupted, so that clicks do not wait. Empty
 * during hydration. `read` has to be the same function each time.
 */
export function useSearchInTurn(read: (search: string) => string): string {
  const { history } = useRouter()
  const ready = useAfterHydration()
  const [part, setPart] = useState(() => read(ready ? history.location.search : ''))
  useEffect(() => {
    const follow = () => startTransition(() => setPart(read(history.location.search)))
    follow()
    return history.subscribe(follow)
  }, [history, read])
  return part
}

/** Goes to another page of this document's language (an address made by `href`) without loading a new document. */
export function useGo(): (to: string, options?: { replace?: boolean }) => void {
  const router = useRouter()
  const { isCopy } = useRouterContext()
  return useCallback(
    (to, options) => {
      if (isCopy) location.assign(to)
      else if (to !== router.history.location.href) void router.navigate({ href: to, replace: options?.replace ?? false })
    },
    [router, isCopy],
  )
}

type Changes = Readonly<Record<string, string | null>>
/** `changes` may be a function of the present query. */
export type SetSearch = (changes: Changes | ((search: string) => Changes), options?: { replace?: boolean }) => void

/**
 * Changes parameters of the page's own address; null removes one. The page does not scroll. A change that changes nothing (the second
 * click of a double click) adds no history entry.
 */
export function useSetSearch(): SetSearch {
  const router = useRouter()
  return useCallback(
    (changes, options) => {
      const { pathname, search, hash, href: here, state } = router.history.location
      const wanted = withSearch(search, typeof changes === 'function' ? changes(search) : changes)
      const to = pathname + wanted + hash
      if (to === here) return
      const replace = options?.replace ?? false
      const layers = nextDepths({ search, depths: state.layers ?? {} }, wanted, replace)
      void router.navigate({ href: to, replace, state: { layers }, resetScroll: false, hashScrollIntoView: false })
    },
    [router],
  )
}

/**
 * Closes a layer over the page. If it was opened in this tab, the history goes back to the page below, however many steps were made
 * since, so that Back and Close agree. A layer that came with the address is only removed from the address.
 */
export function useCloseLayer(layer: Layer): () => void {
  const { history } = useRouter()
  const setSearch = useSetSearch()
  return useCallback(() => {
    const steps = history.location.state.layers?.[layer] ?? 0
    if (steps > 0) history.go(-steps)
    else setSearch(closing(layer), { replace: true })
  }, [history, setSearch, layer])
}

/** True for a click that should stay in the page: the plain left button, no modifier. */
export const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented

type Props = { to: string; className?: string; children: ReactNode; 'aria-current'?: 'page'; lang?: string; onClick?: () => void }

/** A link to a path of the app (from `paths`), in the page's language. */
export function AppLink({ to, children, onClick, ...rest }: Props) {
  const locale = useLocale()
  const go = useGo()
  const { isCopy } = useRouterContext()
  const address = href(to, locale)
  return (
    <a
      href={address}
      {...rest}
      onClick={(event) => {
        // In a copy the document's own links are used: an archive has rewritten them to lead inside the archive.
        if (isCopy || !isPlainClick(event)) return
        event.preventDefault()
        onClick?.()
        // The link shows at once that it was taken; the next page, which costs more, comes after that frame.
        const link = event.currentTarget
        link.dataset.taken = ''
        afterPaint(() => {
          delete link.dataset.taken
          go(address)
        })
      }}
    >
      {children}
    </a>
  )
}
