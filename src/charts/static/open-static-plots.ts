import type { PlotProps } from '../plot.tsx'
import { installJsdom } from './jsdom-environment.ts'

export type StaticPlots = {
  render: (props: PlotProps) => string /** Natural height of a panel at a width. */
  heightOf: (props: Omit<PlotProps, 'height'>) => number
  close: () => Promise<void>
}

/**
 * Opens a batch of static plots in Node: installs the document, then loads Recharts, then draws as often as asked.
 * Call `close` when the batch is done.
 */
export async function openStaticPlots(): Promise<StaticPlots> {
  const environment = installJsdom()
  const [{ renderStaticPlot }, { plotHeight }] = await Promise.all([import('./render-static-plot.tsx'), import('../plot.tsx')])
  return { render: (props) => renderStaticPlot(props, environment), heightOf: plotHeight, close: environment.close }
}
