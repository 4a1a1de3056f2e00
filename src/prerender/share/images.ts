import { plotWords } from '#charts/frame/plot-words.ts'
import { statusLine } from '#charts/frame/status-counts.ts'
import { imageText } from '#charts/export/image-text.ts'
import { shareSvg, type ShareText } from '#charts/export/share-svg.ts'
import { layoutCard } from '#charts/layout/card.ts'
import { lightPalette } from '#charts/palette.ts'
import { insideMarkup } from '#charts/picture/markup.ts'
import { parseAnswer } from '#data/parse-answer.ts'
import type { DataPort } from '#data/port.ts'
import { formatDate } from '#i18n/format-date.ts'
import type { AllMessages } from '#i18n/all-messages.ts'
import type { Locale } from '#i18n/locales.ts'
import { FigureAnswer } from '#schema/api.ts'
import { NarrativesAnswer } from '#schema/api-narratives.ts'
import { ArticleAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import { shareNames } from '#url/share.ts'
import { articleSquares } from './article-squares.ts'

/** The image that is shown where a page is linked; `name` is its file's, without ending. */
export type ShareImage = { name: string; svg: string }

/** The figure whose card stands for the site as a whole: what was found for both countries. */
const HOME_FIGURE = 'robots-installed'

/** Every picture for shared links in one language: the first page, the article, each company, each figure. */
export async function shareImages(port: DataPort, figures: readonly string[], locale: Locale, m: AllMessages): Promise<ShareImage[]> {
  const answers = await Promise.all(figures.map(async (id) => parseAnswer(FigureAnswer, await port.read(locale, `figures/${id}`), id)))
  const drawn = new Map(answers.map((figure) => [figure.spec.id, ofFigure(figure, locale, m)]))
  const { companies } = parseAnswer(NarrativesAnswer, await port.read(locale, 'narratives'), 'narratives')
  const article = parseAnswer(ArticleAnswer, await port.read(locale, 'article'), 'article')
  const home = drawn.get(HOME_FIGURE) ?? [...drawn.values()][0]
  if (!home) return []
  const image = (name: string, text: ShareText): ShareImage => ({ name, svg: shareSvg(text) })
  return [
    image(shareNames.home, { ...home, kicker: m.shell.siteName, title: m.compare.title, subtitle: m.compare.finding, notes: [home.title] }),
    image(shareNames.article, {
      ...home,
      kicker: m.shell.siteName,
      title: m.article.title,
      subtitle: m.article.description,
      picture: articleSquares(article, locale, m),
      notes: [],
      foot: m.exporting.evidenceTo({ date: formatDate(answers[0]?.asOf ?? '', locale, 'short') }),
    }),
    ...companies.map((company) => {
      const named = answers.filter((figure) => figure.spec.id.startsWith(`${company.id}-`))
      const own = named.find((figure) => figure.spec.id === `${company.id}-headcount`) ?? named[0]
      const base = (own && drawn.get(own.spec.id)) ?? { ...home, picture: null, notes: [] }
      return image(shareNames.company(company.id), {
        ...base,
        kicker: `${m.shell.siteName} · ${company.name}`,
        title: plainText(company.headline),
        subtitle: own ? plainText(own.title) : plainText(company.mechanism),
      })
    }),
    ...[...drawn].map(([id, text]) => image(shareNames.figure(id), text)),
  ]
}

/** A figure's finding, the marks that it rests on, its statuses, its caveat and its source. */
function ofFigure(figure: FigureAnswer, locale: Locale, m: AllMessages): ShareText {
  const { spec, labels } = figure
  const words = imageText(figure, m, m.exporting, locale, '', false)
  const canDraw = spec.state.kind !== 'cannot-draw'
  const layout = canDraw ? layoutCard({ spec, labels, locale, words: plotWords(m) }) : null
  const statuses = statusLine(spec, m, locale)
  return {
    locale,
    kicker: m.shell.siteName,
    title: words.title,
    subtitle: words.subtitle,
    picture: layout && {
      markup: insideMarkup(layout, { palette: lightPalette, idPrefix: 's' }),
      width: layout.width,
      height: layout.height,
    },
    notes: [statuses, figure.caveat ? `${m.figure.caveat}${m.shell.colon}${plainText(figure.caveat)}` : ''],
    foot: `${words.source} · ${m.exporting.evidenceTo({ date: formatDate(figure.asOf, locale, 'short') })}`,
  }
}
