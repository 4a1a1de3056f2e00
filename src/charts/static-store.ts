/**
 * Plots drawn at build time, by key "locale/figure/panel/width". In the pre-render the build puts them in; in the browser they are
 * taken out of the page before React starts, so that hydration finds the very markup that it then keeps.
 */
const store = new Map<string, string>()

export const staticPlotKey = (locale: string, figure: string, panel: string, width: 'wide' | 'half' | 'narrow'): string => `${locale}/${figure}/${panel}/${width}`
export const staticPlot = (key: string): string | undefined => store.get(key)
export const putStaticPlot = (key: string, svg: string): void => void store.set(key, svg)

/** Reads every plot of the page: elements with data-static-plot hold one. */
export function captureStaticPlots(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-static-plot]')) {
    const key = element.dataset.staticPlot
    if (key) store.set(key, element.innerHTML)
  }
}
