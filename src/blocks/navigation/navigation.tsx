import { useRouter, useRouterState } from '@tanstack/react-router'
import { type MouseEvent, type ReactNode, startTransition, useCallback, useEffect, useState } from 'react'
import { useLocale } from '#i18n/context.tsx'
import { href } from '#url/paths.ts'
import { withSearch } from '#url/search.ts'
import { useAfterHydration } from '#blocks/query/after-hydration.ts'

/**
 * Pathname (with base and language) and query of the page. While a pre-rendered page is being taken over the query is empty,
 * because the page was rendered without one; the true one follows in the same frame.
 */
export function usePage(): { pathname: string; search: string } {
  const ready = useAfterHydration()
  const page = useRouterState({ select: (s) => ({ pathname: s.location.pathname, search: s.location.searchStr }), structuralSharing: true })
  return ready ? page : { pathname: page.pathname, search: '' }
}

/**
 * One thing read from the address. The component is drawn again when that changes, not with every other parameter: what stands on every
 * page, or many times on one, asks this way.
 */
export function usePageValue(read: (page: { pathname: string; search: string }) => string | null): string | null {
  const ready = useAfterHydration()
  return useRouterState({ select: (s) => read({ pathname: s.location.pathname, search: ready ? s.location.searchStr : '' }) })
}

/** Pathname of the page, with base and language. */
export const usePathname = (): string => useRouterState({ select: (s) => s.location.pathname })

/** A parameter of the address as it is written there. */
export const useParameter = (name: string): string | null => usePageValue(({ search }) => new URLSearchParams(search).get(name))

/**
 * A part of the query, followed with low priority: what is costly to draw anew may be interrupted, so that no click waits for it. Empty
 * while a pre-rendered page is taken over. `read` is always the same function.
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

/** Goes to an address of this site without loading a new document. */
export function useGo(): (to: string, options?: { replace?: boolean }) => void {
  const router = useRouter()
  return useCallback((to, options) => (options?.replace ? router.history.replace(to) : router.history.push(to)), [router])
}

type Changes = Readonly<Record<string, string | null>>
/** `changes` may be made from the query as it is by then. */
export type SetSearch = (changes: Changes | ((search: string) => Changes), options?: { replace?: boolean }) => void

/** Changes parameters of the page's own address; null removes one. */
export function useSetSearch(): SetSearch {
  const router = useRouter()
  return useCallback(
    (changes, options) => {
      const { pathname, search, hash } = router.history.location
      const to = pathname + withSearch(search, typeof changes === 'function' ? changes(search) : changes) + hash
      if (options?.replace) router.history.replace(to)
      else router.history.push(to)
    },
    [router],
  )
}

/** True for a click that should stay in the page: the plain left button, no modifier. */
export const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented

type Props = { to: string; className?: string; children: ReactNode; 'aria-current'?: 'page'; lang?: string; onClick?: () => void }

/** A link to a path of the app (from `paths`), in the page's language. */
export function AppLink({ to, children, onClick, ...rest }: Props) {
  const locale = useLocale()
  const go = useGo()
  const address = href(to, locale)
  return (
    <a
      href={address}
      {...rest}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        onClick?.()
        go(address)
      }}
    >
      {children}
    </a>
  )
}
