import { useQueryClient } from '@tanstack/react-query'
import { type ComponentType, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { part } from '#blocks/query/part.ts'
import { resourceQuery } from '#data/resource.ts'
import { useLocale } from '#i18n/context.tsx'

/** What a live figure and its drawn stand-in are given. */
export type FigureProps = { id: string; headingLevel?: 2 | 3 }
type Live = ComponentType<FigureProps>

const code = part(
  () => import('./figure-by-id.tsx'),
  (module): Live => module.FigureById,
)

let atBuild: Live | null = null
/** The pre-render calls this first, because the build renders the figure itself. The browser fetches the code when it is needed. */
export async function loadFigureAtBuild(): Promise<void> {
  atBuild = await code.load()
}

const FOCUSABLE = 'a[href], button, [tabindex="0"]'

/**
 * The live figure, once somebody woke it: its code and its data are fetched then. `Figure` is null before, `fault` says why the last try
 * failed and is null otherwise; `wake` may be called as often as one likes. An element that had the focus in `box` has it again.
 */
export function useLiveFigure(id: string, box: RefObject<HTMLElement | null>) {
  const locale = useLocale()
  const queries = useQueryClient()
  const focused = useRef(-1)
  const wanted = useRef(false)
  const [Figure, setFigure] = useState<Live | null>(() => atBuild)
  const [fault, setFault] = useState<unknown>(null)

  const wake = useCallback(() => {
    if (wanted.current) return
    wanted.current = true
    setFault(null)
    Promise.all([code.load(), queries.ensureQueryData(resourceQuery('figures/:id', locale, { id }))]).then(
      ([live]) => {
        const active = document.activeElement
        focused.current = box.current && active ? [...box.current.querySelectorAll(FOCUSABLE)].indexOf(active) : -1
        setFigure(() => live)
      },
      (error: unknown) => {
        wanted.current = false
        setFault(error)
      },
    )
  }, [queries, locale, id, box])

  // The live figure has the same elements in the same order, so the focus goes to the same one again.
  useLayoutEffect(() => {
    if (Figure === null || focused.current < 0) return
    const target = box.current?.querySelectorAll<HTMLElement>(FOCUSABLE)[focused.current]
    focused.current = -1
    target?.focus({ preventScroll: true })
  }, [Figure, box])
  return { Figure, fault, wake }
}
