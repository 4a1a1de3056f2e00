import { lazy, Suspense } from 'react'
import { useLocale } from '#i18n/context.tsx'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { pictureKey } from '#domain/content-key.ts'
import { staticPlot, staticPlotKey } from '../static-store.ts'
import { drawingsOf, type FigureSize } from './sizes.ts'

const LivePlot = lazy(() => import('./live-plot.tsx').then((module) => ({ default: module.LivePlot })))

/** Markup drawn at build time. The element keeps it through hydration; React never looks inside. */
export function StaticPlot({ plotKey, className, width }: { plotKey: string; className: string; width: number }) {
  // The SVG was drawn by the build from validated content.
  return (
    <div
      className={className}
      data-plot-width={width}
      data-static-plot={plotKey}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: staticPlot(plotKey) ?? '' }}
    />
  )
}

/** A panel's picture on a page: at each width that the build drew, of which the style sheet shows one, or drawn here. */
export function PlotPicture({ figure, panel, size }: { figure: FigureAnswer; panel: FigurePanel; size: FigureSize }) {
  const locale = useLocale()
  const picture = pictureKey(figure, locale)
  const drawings = drawingsOf(figure.spec, size).map((d) => ({ ...d, key: staticPlotKey(picture, panel.id, d.name) }))
  const widest = drawings.at(-1)
  if (!widest || staticPlot(widest.key) === undefined)
    return (
      <Suspense fallback={<div className="plot plot-waiting" />}>
        <LivePlot figure={figure} panel={panel} fallbackWidth={widest?.width ?? 0} />
      </Suspense>
    )
  return drawings.map(({ name, width, key }) => <StaticPlot key={name} className={`plot plot-${name}`} plotKey={key} width={width} />)
}
