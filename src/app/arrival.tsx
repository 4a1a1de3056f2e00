import { useElementScrollRestoration, useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { usePage } from '#blocks/navigation/navigation.tsx'
import { type FocusMark, focusMarked, followTo, markFocus } from './scroll.ts'

/**
 * Sets scroll position and focus after each change of the address. Another page: its top, and the focus on its content. Back, Forward and
 * reload: the place and the link that the reader left. Changed parameters: nothing moves.
 */
export function Arrival() {
  const router = useRouter()
  usePage()
  // Asked anew with each address: where its window stood when it was left.
  const left = useElementScrollRestoration({ getElement: () => window })
  const wanted = useRef(left)
  wanted.current = left
  useEffect(() => {
    const marks = new Map<string, FocusMark>()
    let isReturn = false
    let stop: () => void = () => undefined
    const ends = [
      router.history.subscribe(({ action }: { action: { type: string } }) => {
        isReturn = action.type !== 'PUSH' && action.type !== 'REPLACE'
      }),
      router.subscribe('onBeforeLoad', ({ fromLocation, pathChanged }) => {
        stop()
        const mark = fromLocation && pathChanged ? markFocus() : null
        if (fromLocation && mark) marks.set(fromLocation.href, mark)
      }),
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        const y = wanted.current?.scrollY
        if (isReturn && y !== undefined) stop = followTo(y)
        if (!fromLocation || !pathChanged) return
        if (!isReturn || !focusMarked(marks.get(toLocation.href))) document.getElementById('content')?.focus({ preventScroll: true })
      }),
    ]
    return () => {
      stop()
      for (const end of ends) end()
    }
  }, [router])
  return null
}
