import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '#i18n/locales.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { labelOf } from '../frame/figure-rows.ts'
import type { KeyLook } from '../frame/key-items.ts'
import { KeySample } from '../frame/key-sample.tsx'
import type { PlotWords } from '../layout/context.ts'
import { layoutPlot } from '../layout/layout-plot.ts'
import type { Palette } from '../palette.ts'
import { insideMarkup } from '../picture/markup.ts'

/** A panel as markup of the inside of an <svg>, with its size in plot units. */
export type DrawnPanel = { name: string; markup: string; width: number; height: number }
/** The plots of a figure as SVG text, and a sample for each look of the key. */
export type Drawing = { panels: DrawnPanel[]; samples: Partial<Record<KeyLook, string>> }

type Options = { locale: Locale; words: PlotWords; palette: Palette; width: number; looks: readonly KeyLook[] }

/** The children of an <svg>. */
const inside = (svg: string): string => svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '')

/**
 * Draws every panel of a figure from its layout, with literal colours, and the samples of its key. Needs no page.
 * @param width of each panel, in plot units
 */
export function drawPlots(figure: FigureAnswer, { locale, words, palette, width, looks }: Options): Drawing {
  return {
    panels: figure.spec.panels.map((panel) => {
      const layout = layoutPlot({ spec: figure.spec, panel, labels: figure.labels, locale, words, width })
      return {
        name: figure.spec.panels.length > 1 ? labelOf(figure, panel.label) : '',
        width,
        height: layout.height,
        markup: insideMarkup(layout, { palette, idPrefix: `x-${panel.id}` }),
      }
    }),
    samples: Object.fromEntries(
      looks.map((look) => [
        look,
        inside(renderToStaticMarkup(createElement(KeySample, { look, palette, idPrefix: 'x-key', sprite: true }))),
      ]),
    ),
  }
}
