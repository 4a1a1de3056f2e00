import { useEffect, useRef, useState } from 'react'
import { useI18n } from '#i18n/full-words.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { pagePalette } from '../palette.ts'
import { Plot, plotHeight } from '../plot.tsx'
import { plotWords } from './plot-words.ts'
import { NARROW, SPRITE } from './sizes.ts'

type Props = { figure: FigureAnswer; panel: FigurePanel; fallbackWidth: number }

/** A plot drawn in the browser at the width of its box, where the page brought none from the build. */
export function LivePlot({ figure, panel, fallbackWidth }: Props) {
  const { locale, m } = useI18n()
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(fallbackWidth)
  useEffect(() => {
    const element = box.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(NARROW, Math.round(entry.contentRect.width)))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const props = {
    spec: figure.spec,
    panel,
    labels: figure.labels,
    locale,
    words: plotWords(m),
    width,
    palette: pagePalette,
    idPrefix: SPRITE,
  }
  return (
    <div ref={box} className="plot">
      <Plot {...props} height={plotHeight(props)} />
    </div>
  )
}
