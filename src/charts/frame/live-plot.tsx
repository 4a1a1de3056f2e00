import { useEffect, useRef, useState } from 'react'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { RechartsPicture } from '../live/recharts-picture.tsx'
import { pagePalette } from '../palette.ts'
import { NARROW, SPRITE } from './sizes.ts'
import { useLayout } from './use-layout.ts'

type Props = { figure: FigureAnswer; panel: FigurePanel; fallbackWidth: number }

/** A plot drawn in the browser at the width of its box, where the page has none from the build. */
export function LivePlot({ figure, panel, fallbackWidth }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(fallbackWidth)
  const layoutOf = useLayout(figure, panel)
  useEffect(() => {
    const element = box.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(NARROW, Math.round(entry.contentRect.width)))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={box} className="plot" data-plot-width={width}>
      <RechartsPicture layout={layoutOf(width)} palette={pagePalette} idPrefix={SPRITE} />
    </div>
  )
}
