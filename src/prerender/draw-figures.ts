import { plotWords } from '#charts/frame/plot-words.ts'
import { drawingsOf, SPRITE } from '#charts/frame/sizes.ts'
import { layoutCard } from '#charts/layout/card.ts'
import { layoutPlot } from '#charts/layout/layout-plot.ts'
import { pagePalette } from '#charts/palette.ts'
import { pictureMarkup } from '#charts/picture/markup.ts'
import { putStaticPlot, staticCardKey, staticPlotKey } from '#charts/static-store.ts'
import { pictureKey } from '#domain/content-key.ts'
import { parseAnswer } from '#data/parse-answer.ts'
import type { DataPort } from '#data/port.ts'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import type { Locale } from '#i18n/locales.ts'
import { FigureAnswer } from '#schema/api.ts'
import { compactSvg } from './compact-svg.ts'

const PAINT = { palette: pagePalette, idPrefix: SPRITE }

/** Draws every figure in one language at every width, and its card, for the pages to embed. Returns how many plots were drawn. */
export async function drawFigures(port: DataPort, ids: readonly string[], locale: Locale): Promise<number> {
  const words = plotWords(await loadMessages(locale, FIGURE, VOCABULARY))
  const figures = await Promise.all(ids.map(async (id) => parseAnswer(FigureAnswer, await port.read(locale, `figures/${id}`), id)))
  let drawn = 0
  for (const figure of figures.filter((f) => f.spec.state.kind !== 'cannot-draw')) {
    const picture = pictureKey(figure, locale)
    const input = { spec: figure.spec, labels: figure.labels, locale, words }
    for (const panel of figure.spec.panels)
      for (const { name, width } of drawingsOf(figure.spec, 'full')) {
        putStaticPlot(staticPlotKey(picture, panel.id, name), compactSvg(pictureMarkup(layoutPlot({ ...input, panel, width }), PAINT)))
        drawn += 1
      }
    putStaticPlot(staticCardKey(picture), compactSvg(pictureMarkup(layoutCard(input), PAINT)))
    drawn += 1
  }
  return drawn
}
