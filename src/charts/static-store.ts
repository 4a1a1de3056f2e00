/**
 * What the build drew: single plots by "locale/figure/panel/width", whole figures by "locale/figure". In the pre-render the build
 * puts plots in; in the browser both are taken out of the page before React starts, so that hydration finds the very markup that
 * it then keeps.
 */
const plots = new Map<string, string>()
const figures = new Map<string, string>()

export const staticPlotKey = (locale: string, figure: string, panel: string, width: 'wide' | 'half' | 'narrow'): string =>
  `${locale}/${figure}/${panel}/${width}`
export const staticPlot = (key: string): string | undefined => plots.get(key)
/** The first panel of a figure that was drawn at a width, for pictures that stand for the whole figure. */
export function firstStaticPlot(locale: string, figure: string, width: 'wide' | 'half' | 'narrow'): { key: string; svg: string } | null {
  for (const [key, svg] of plots) if (key.startsWith(`${locale}/${figure}/`) && key.endsWith(`/${width}`)) return { key, svg }
  return null
}
export const putStaticPlot = (key: string, svg: string): void => void plots.set(key, svg)

export const staticFigureKey = (locale: string, figure: string): string => `${locale}/${figure}`
export const staticFigure = (key: string): string | undefined => figures.get(key)

/** Reads the page: elements with data-static-plot hold a plot, those with data-static-figure a figure. */
export function captureStatic(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-static-plot]'))
    if (element.dataset.staticPlot) plots.set(element.dataset.staticPlot, element.innerHTML)
  for (const element of root.querySelectorAll<HTMLElement>('[data-static-figure]'))
    if (element.dataset.staticFigure) figures.set(element.dataset.staticFigure, element.innerHTML)
}
