import { lazy, Suspense } from 'react'
import { useLocale } from '#i18n/context.tsx'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { pictureKey } from '#domain/content-key.ts'
import { type PlotWidth, staticPlot, staticPlotKey } from '../static-store.ts'
import { type FigureSize, NARROW, wideWidth } from './sizes.ts'

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

/** A panel's picture on a page: the two widths that the build drew, of which the style sheet shows one, or drawn here. */
export function PlotPicture({ figure, panel, size }: { figure: FigureAnswer; panel: FigurePanel; size: FigureSize }) {
  const locale = useLocale()
  const key = (width: PlotWidth) => staticPlotKey(pictureKey(figure, locale), panel.id, width)
  const wide = key(size === 'half' ? 'half' : 'wide')
  if (staticPlot(wide) === undefined)
    return (
      <Suspense fallback={<div className="plot plot-waiting" />}>
        <LivePlot figure={figure} panel={panel} fallbackWidth={wideWidth(figure.spec, size)} />
      </Suspense>
    )
  return (
    <>
      <StaticPlot className="plot plot-wide" plotKey={wide} width={wideWidth(figure.spec, size)} />
      <StaticPlot className="plot plot-narrow" plotKey={key('narrow')} width={NARROW} />
    </>
  )
}
