import { type MouseEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { staticFigure, staticFigureKey } from '#charts/static-store.ts'
import { PartFault } from '#blocks/query/part-fault.tsx'
import { useI18n } from '#i18n/context.tsx'
import { DATA } from '#i18n/messages/data/namespace.ts'
import { repeatTap, type Tap, tapOf } from './kept-tap.ts'
import { type FigureProps, useLiveFigure } from './use-live-figure.ts'

/**
 * A figure as the build drew it, which becomes live on hover, focus or touch: its code and data are fetched then, and not with the page.
 * If that fails, the drawn figure stays, with the reason and a retry. Where the page has no drawn figure (after navigation inside the
 * app) it is live from the start.
 */
export function FigureById({ id, headingLevel = 3 }: FigureProps) {
  const { locale, m } = useI18n(DATA)
  const key = staticFigureKey(locale, id)
  const html = staticFigure(key)
  const box = useRef<HTMLDivElement>(null)
  const tap = useRef<Tap | null>(null)
  const { Figure, fault, wake } = useLiveFigure(id, box)

  // There is nothing to show meanwhile, so fetch at once.
  useLayoutEffect(() => {
    if (html === undefined && Figure === null) wake()
  }, [html, Figure, wake])

  // The tap that made the figure live acts once its code is loaded.
  useEffect(() => {
    const first = tap.current
    if (Figure === null || first === null || !box.current) return
    tap.current = null
    repeatTap(first, box.current)
  }, [Figure])

  const keepTap = (event: MouseEvent<HTMLDivElement>) => {
    const kept = box.current && tapOf(event, box.current)
    if (!kept) return
    // A folded menu would open here and be closed again by the live figure.
    event.preventDefault()
    tap.current = kept
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
