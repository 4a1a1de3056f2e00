import { useQueryClient } from '@tanstack/react-query'
import { type ComponentType, type MouseEvent as ReactMouseEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { staticFigure, staticFigureKey } from '#charts/static-store.ts'
import { resourceQuery } from '#data/resource.ts'
import { part } from '#blocks/query/part.ts'
import { PartFault } from '#blocks/query/part-fault.tsx'
import { useI18n } from '#i18n/context.tsx'
import { DATA } from '#i18n/messages/data/namespace.ts'

type Props = { id: string; headingLevel?: 2 | 3 }
type Live = ComponentType<Props>

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
/** Controls that need code to answer a tap. Links and the folded key work without it. */
const CONTROLS = 'button, .figure-export > summary, [tabindex="0"]'
const BY_ITSELF = 'a[href], .status-key'

/** A tap on a figure whose code was not loaded yet: which control, and where. */
type Tap = { control: number; x: number; y: number; pointerType: string }

/**
 * A figure as the build drew it, which becomes live on hover, focus or touch: its code and data are fetched then, and not with the page.
 * If that fails, the drawn figure stays, with the reason and a retry. Where the page has no drawn figure (after navigation inside the
 * app) it is live from the start.
 */
export function FigureById({ id, headingLevel = 3 }: Props) {
  const { locale, m } = useI18n(DATA)
  const queries = useQueryClient()
  const key = staticFigureKey(locale, id)
  const html = staticFigure(key)
  const box = useRef<HTMLDivElement>(null)
  const focused = useRef(-1)
  const wanted = useRef(false)
  const tap = useRef<Tap | null>(null)
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
  }, [queries, locale, id])

  // There is nothing to show meanwhile, so fetch at once.
  useLayoutEffect(() => {
    if (html === undefined && Figure === null) wake()
  }, [html, Figure, wake])

  // The live figure has the same elements in the same order, so the focus goes to the same one again.
  useLayoutEffect(() => {
    if (Figure === null || focused.current < 0) return
    const target = box.current?.querySelectorAll<HTMLElement>(FOCUSABLE)[focused.current]
    focused.current = -1
    target?.focus({ preventScroll: true })
  }, [Figure])

  // The tap that made the figure live acts once its code is loaded.
  useEffect(() => {
    const first = tap.current
    if (Figure === null || first === null || !box.current) return
    tap.current = null
    const target = [...box.current.querySelectorAll<HTMLElement>(CONTROLS)][first.control]
    const init = { bubbles: true, cancelable: true, clientX: first.x, clientY: first.y }
    target?.dispatchEvent(
      typeof PointerEvent === 'undefined'
        ? new MouseEvent('click', init)
        : new PointerEvent('click', { ...init, pointerType: first.pointerType }),
    )
  }, [Figure])

  const keepTap = (event: ReactMouseEvent<HTMLDivElement>) => {
    if (!(event.target instanceof Element) || event.target.closest(BY_ITSELF) || !box.current) return
    const control = event.target.closest(CONTROLS)
    if (!control) return
    // A folded menu would open here and be closed again by the live figure.
    event.preventDefault()
    const native = event.nativeEvent
    tap.current = {
      control: [...box.current.querySelectorAll(CONTROLS)].indexOf(control),
      x: event.clientX,
      y: event.clientY,
      pointerType: 'pointerType' in native && typeof native.pointerType === 'string' ? native.pointerType : 'mouse',
    }
    wake()
  }

  if (Figure !== null)
    return (
      <div ref={box} data-static-figure={key} className="lazy-figure">
        <Figure id={id} headingLevel={headingLevel} />
      </div>
    )
  return (
    <>
      {html === undefined ? (
        <div ref={box} className="lazy-figure lazy-figure-waiting">
          {fault === null ? <p role="status">{m.data.loading}</p> : null}
        </div>
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys reach its controls as clicks
        // biome-ignore lint/a11y/noStaticElementInteractions: listens to what its own links and controls receive, to fetch their code
        <div
          ref={box}
          className="lazy-figure"
          data-static-figure={key}
          onPointerEnter={wake}
          onFocus={wake}
          onTouchStart={wake}
          onClick={keepTap}
          suppressHydrationWarning
          // The markup of this very page, taken out of it before React started.
          dangerouslySetInnerHTML={{ __html: html }}
        />
      )}
      {fault === null ? null : <PartFault error={fault} retry={wake} resource={`figures/${id}`} />}
    </>
  )
}
