import { plotWords } from '#charts/frame/plot-words.ts'
import { NARROW, SPRITE, wideWidth } from '#charts/frame/sizes.ts'
import { pagePalette } from '#charts/palette.ts'
import { openStaticPlots } from '#charts/static/open-static-plots.ts'
import { putStaticPlot, staticPlotKey } from '#charts/static-store.ts'
import { parseAnswer } from '#data/parse-answer.ts'
import type { DataPort } from '#data/port.ts'
import { fullMessages } from '#i18n/full-words.ts'
import { loadMessages } from '#i18n/load-messages.ts'
import type { Locale } from '#i18n/locales.ts'
import { FigureAnswer } from '#schema/api.ts'
import type { FigureSpec } from '#schema/figure-spec.ts'

/** Draws every figure in one language at every width, for the pages to embed. Returns how many plots were drawn. */
export async function drawFigures(port: DataPort, ids: readonly string[], locale: Locale): Promise<number> {
  const words = plotWords(fullMessages(await loadMessages(locale), locale))
  const figures = await Promise.all(ids.map(async (id) => parseAnswer(FigureAnswer, await port.read(locale, `figures/${id}`), id)))
  const plots = await openStaticPlots()
  let drawn = 0
  try {
    for (const figure of figures.filter((f) => f.spec.state.kind !== 'cannot-draw'))
      for (const panel of figure.spec.panels)
        for (const [name, width] of widths(figure.spec)) {
          const props = { spec: figure.spec, panel, labels: figure.labels, locale, words, width, palette: pagePalette, idPrefix: SPRITE }
          putStaticPlot(staticPlotKey(locale, figure.spec.id, panel.id, name), plots.render({ ...props, height: plots.heightOf(props) }))
          drawn += 1
        }
  } finally {
    await plots.close()
  }
  return drawn
}

const widths = (spec: FigureSpec) =>
  [
    ['wide', wideWidth(spec, 'full')],
    ['half', wideWidth(spec, 'half')],
    ['narrow', NARROW],
  ] as const
