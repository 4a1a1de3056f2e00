import { lazyPart } from '#blocks/query/lazy-part.tsx'
import { labelOf } from '#charts/frame/figure-rows.ts'
import { wideWidth } from '#charts/frame/sizes.ts'
import { staticPlot, staticPlotKey } from '#charts/static-store.ts'
import { useLocale } from '#i18n/context.tsx'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { plainText } from '#schema/rich-text.ts'

const LivePlot = lazyPart(
  () => import('#charts/frame/live-plot.tsx'),
  (m) => m.LivePlot,
  { waiting: <div className="plot plot-waiting" /> },
)

/** The plots as pictures: drawn by the build at two widths, of which the style sheet shows one. */
export function EmbeddedPlots({ figure }: { figure: FigureAnswer }) {
  const { panels } = figure.spec
  return (
    <div className="plots" role="img" aria-label={plainText(figure.summary)}>
      {panels.map((panel) => {
        const name = panels.length > 1 ? labelOf(figure, panel.label) : ''
        return (
          <div key={panel.id} className="plot-panel">
            {name === '' ? null : <p className="plot-panel-name">{name}</p>}
            <Picture figure={figure} panel={panel} />
          </div>
        )
      })}
    </div>
  )
}

function Picture({ figure, panel }: { figure: FigureAnswer; panel: FigurePanel }) {
  const locale = useLocale()
  const wide = staticPlotKey(locale, figure.spec.id, panel.id, 'half')
  const narrow = staticPlotKey(locale, figure.spec.id, panel.id, 'narrow')
  if (staticPlot(wide) === undefined) return <LivePlot figure={figure} panel={panel} fallbackWidth={wideWidth(figure.spec, 'half')} />
  return (
    <>
      <Drawn plotKey={wide} className="plot plot-wide" />
      <Drawn plotKey={narrow} className="plot plot-narrow" />
    </>
  )
}

function Drawn({ plotKey, className }: { plotKey: string; className: string }) {
  // Our own SVG, drawn by the build from validated content.
  return (
    <div
      className={className}
      data-static-plot={plotKey}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: staticPlot(plotKey) ?? '' }}
    />
  )
}
