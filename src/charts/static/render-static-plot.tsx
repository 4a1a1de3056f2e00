import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { Plot, type PlotProps } from '../plot.tsx'
import { cleanSvg } from './clean-svg.ts'
import type { JsdomEnvironment } from './jsdom-environment.ts'

/** Draws one plot in the given document and returns its cleaned `<svg …>`. Throws when nothing was drawn. */
export function renderStaticPlot(props: PlotProps, environment: JsdomEnvironment): string {
  const host = environment.document.createElement('div')
  environment.document.body.append(host)
  const root = createRoot(host)
  try {
    flushSync(() => root.render(<Plot {...props} />))
    // Recharts learns its axes from its children and draws again; each round hands work to effects or to a frame.
    for (let round = 0; round < 4; round++) flushSync(environment.flushFrames)
    const svg = host.querySelector('svg')
    if (!svg) throw new Error(`figure ${props.spec.id}, panel ${props.panel.id}: nothing was drawn`)
    return cleanSvg(svg, props.width, props.height)
  } finally {
    flushSync(() => root.unmount())
    host.remove()
  }
}
