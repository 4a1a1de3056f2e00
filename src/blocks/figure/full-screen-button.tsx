import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { readFullScreen } from '#url/figure-search.ts'
import { useAfterHydration } from '#blocks/query/after-hydration.ts'
import { useCloseLayer, usePageValue, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { type FaultProps, lazyPart } from '#blocks/query/lazy-part.tsx'
import { FloatingFault } from '#blocks/query/part-fault.tsx'
import { Button } from '#ui/button.tsx'
import { useIsHost } from './full-screen-store.ts'
import { useMessages } from '#i18n/context.tsx'
import { DATA } from '#i18n/messages/data/namespace.ts'

type DialogProps = { id: string; onClose: () => void }

function DialogFault({ onClose, ...fault }: DialogProps & FaultProps) {
  const { data } = useMessages(DATA)
  return (
    <FloatingFault {...fault} title={data.part.fullScreen}>
      <Button onClick={onClose}>{data.part.close}</Button>
    </FloatingFault>
  )
}

const FullScreenDialog = lazyPart(
  () => import('./full-screen-dialog.tsx'),
  (m) => m.FullScreenDialog,
  { Fault: DialogFault },
)

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

/** Opens a figure full screen. */
export function useOpenFullScreen(): (id: string) => void {
  const setSearch = useSetSearch()
  return useCallback((id) => setSearch({ 'full-screen': id }), [setSearch])
}

/**
 * Opens a figure full screen. It may occur several times on a page; the first one holds the full-screen view while `?full-screen=id` is
 * in the address. `F` opens the figure that has the focus, or the only figure of a figure's own page.
 */
export function FullScreenButton() {
  const isHost = useIsHost()
  const ready = useAfterHydration()
  const fullScreen = usePageValue(({ search }) => readFullScreen(new URLSearchParams(search)))
  const open = useOpenFullScreen()
  const close = useCloseLayer('full-screen')
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
  const shown = isHost && ready ? fullScreen : null
  // Before any other effect: once its code is loaded, the dialog appears at once and takes the focus in its own.
  useLayoutEffect(() => {
    // Where the focus returns when the full-screen view is closed: read before the dialog takes the focus.
    if (shown !== null) {
      before.current ??= document.activeElement
      return
    }
    const target = before.current
    before.current = null
    if (target instanceof HTMLElement && target !== document.body && target.isConnected) target.focus({ preventScroll: true })
  }, [shown])
  if (shown === null) return null
  return <FullScreenDialog id={shown} onClose={close} />
}
