import { plotWords } from '#charts/frame/plot-words.ts'
import { NARROW, SPRITE, wideWidth } from '#charts/frame/sizes.ts'
import { pagePalette } from '#charts/palette.ts'
import { openStaticPlots } from '#charts/static/open-static-plots.ts'
import { putStaticPlot, staticPlotKey } from '#charts/static-store.ts'
import { parseAnswer } from '#data/client.ts'
import type { Transport } from '#data/client.ts'
import { loadMessages } from '#i18n/load-messages.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { FigureAnswer } from '#schema/api.ts'

/** Draws every figure in every language and width, for the pages to embed. Returns how many plots were drawn. */
export async function drawFigures(read: Transport, figures: readonly string[]): Promise<number> {
  const answers = await Promise.all(
    LOCALE_IDS.map(async (locale) => ({ locale, words: plotWords(await loadMessages(locale)), figures: await Promise.all(figures.map(async (id) => parseAnswer(FigureAnswer, await read(locale, `figures/${id}`), id))) })),
  )
  const plots = await openStaticPlots()
  let drawn = 0
  try {
    for (const { locale, words, figures: all } of answers)
      for (const figure of all) {
        if (figure.spec.state.kind === 'cannot-draw') continue
        for (const panel of figure.spec.panels)
          for (const [name, width] of [['wide', wideWidth(figure.spec, 'full')], ['half', wideWidth(figure.spec, 'half')], ['narrow', NARROW]] as const) {
            const props = { spec: figure.spec, panel, labels: figure.labels, locale, words, width, palette: pagePalette, idPrefix: SPRITE }
            putStaticPlot(staticPlotKey(locale, figure.spec.id, panel.id, name), plots.render({ ...props, height: plots.heightOf(props) }))
            drawn += 1
          }
      }
  } finally {
    await plots.close()
  }
  return drawn
}
