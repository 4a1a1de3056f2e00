import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useRef } from 'react'
import { readWall } from '#url/figure-search.ts'
import { withSearch } from '#url/search.ts'
import { useAfterHydration } from '../after-hydration.ts'
import { usePageValue, useSetSearch } from '../navigation.tsx'
import { useIsHost } from './wall-store.ts'

const WallDialog = lazy(() => import('./wall-dialog.tsx').then((module) => ({ default: module.WallDialog })))

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

/** Where the wall was opened from, in the history of this session; null when it came with the address. */
let openedAt: number | null = null

/** Opens a figure full screen. */
export function useOpenWall(): (id: string) => void {
  const setSearch = useSetSearch()
  const { history } = useRouter()
  return useCallback(
    (id) => {
      openedAt = history.location.state.__TSR_index
      setSearch({ wall: id })
    },
    [setSearch, history],
  )
}

/** Closes it: back to where it was opened, or out of an address that came with it. */
function useCloseWall(): () => void {
  const { history } = useRouter()
  return useCallback(() => {
    const { pathname, search, hash, state } = history.location
    const steps = openedAt === null ? 0 : state.__TSR_index - openedAt
    openedAt = null
    if (steps > 0) history.go(-steps)
    else history.replace(pathname + withSearch(search, { wall: null, claim: null }) + hash)
  }, [history])
}

/**
 * Stands once or more on a page with figures; the first one holds the wall while `?wall=id` is in the address.
 * `F` opens the figure that has the focus, or the only figure of a figure's own page.
 */
export function WallDoor() {
  const isHost = useIsHost()
  const ready = useAfterHydration()
  const wall = usePageValue(({ search }) => readWall(new URLSearchParams(search)))
  const open = useOpenWall()
  const close = useCloseWall()
  const before = useRef<Element | null>(null)
  useEffect(() => {
    if (!isHost) return
    const press = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'f' ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.defaultPrevented ||
        isTyping(event.target)
      )
        return
      if (document.querySelector('dialog[open]')) return
      const own = document.querySelector<HTMLElement>('main [data-figure-page]')
      const figure = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-figure]') : null
      const id = figure?.dataset.figure ?? own?.dataset.figurePage
      if (id === undefined) return
      event.preventDefault()
      open(id)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isHost, open])
  const shown = isHost && ready ? wall : null
  useEffect(() => {
    // Where the focus goes when the wall is left: remembered before the dialog takes it.
    if (shown !== null) {
      before.current ??= document.activeElement
      return
    }
    const target = before.current
    before.current = null
    if (target instanceof HTMLElement && target !== document.body && target.isConnected) target.focus({ preventScroll: true })
  }, [shown])
  if (shown === null) return null
  return (
    <Suspense fallback={null}>
      <WallDialog id={shown} onClose={close} />
    </Suspense>
  )
}
