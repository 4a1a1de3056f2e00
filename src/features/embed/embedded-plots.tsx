import { labelOf } from '#charts/frame/figure-rows.ts'
import { PlotPicture } from '#charts/frame/plot-picture.tsx'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'

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
            <PlotPicture figure={figure} panel={panel} size="half" />
          </div>
        )
      })}
    </div>
  )
}
