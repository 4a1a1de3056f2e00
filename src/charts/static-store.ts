/**
 * Markup that a page brought from the build, kept so that hydration finds the very markup that it then keeps. A plot is found by what
 * it shows (spec, words, language and width), a whole figure by its place in the page.
 */
const plots = new Map<string, string>()
const figures = new Map<string, string>()

/** Which of the widths that the build draws: the whole page, a column, a phone. */
export type PlotWidth = 'wide' | 'middle' | 'narrow'

/** The name of a plot: the figure's picture (`pictureKey`), its panel, its width. */
export const staticPlotKey = (picture: string, panel: string, width: PlotWidth): string => `${picture}/${panel}/${width}`

/** The name of a figure's card picture. `picture` is the key of what it shows (`pictureKey`). */
export const staticCardKey = (picture: string): string => `${picture}/card`

/** The SVG of a plot as the build drew it; undefined when the page holds none under this name. */
export const staticPlot = (key: string): string | undefined => plots.get(key)

/** Keeps the SVG of a plot under its name. The build calls it for every plot that it drew. */
export const putStaticPlot = (key: string, svg: string): void => void plots.set(key, svg)

/** The name of a whole figure (frame, words and plots) in one language. */
export const staticFigureKey = (locale: string, figure: string): string => `${locale}/${figure}`

/** The HTML of a whole figure as it came with the page; undefined when the page does not hold it. */
export const staticFigure = (key: string): string | undefined => figures.get(key)

/** Reads the page: elements with data-static-plot hold a plot, those with data-static-figure a figure. */
export function captureStatic(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-static-plot]'))
    if (element.dataset.staticPlot) plots.set(element.dataset.staticPlot, element.innerHTML)
  for (const element of root.querySelectorAll<HTMLElement>('[data-static-figure]'))
    if (element.dataset.staticFigure) figures.set(element.dataset.staticFigure, element.innerHTML)
}
