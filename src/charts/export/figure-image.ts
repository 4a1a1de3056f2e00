import type { Locale } from '#i18n/locales.ts'
import type { ExportMessages } from '#i18n/messages/export/en.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { figureManifest, manifestText } from '#files/manifest.ts'
import { withPngText } from '#files/png-text.ts'
import { plotWords } from '../frame/plot-words.ts'
import { darkPalette, lightPalette } from '../palette.ts'
import { type ComposedImage, composeSvg, exportPlotWidth } from './compose-svg.ts'
import { drawPlots } from './draw-plots.tsx'
import { embeddedFonts } from './embed-fonts.ts'
import { imageText } from './image-text.ts'
import { rasterise } from './rasterise.ts'
import type { MessagesOf } from '#i18n/namespace.ts'
import type { FIGURE } from '#i18n/messages/figure/namespace.ts'
import type { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { SHELL } from '#i18n/messages/shell/namespace.ts'

type Messages = MessagesOf<typeof FIGURE | typeof VOCABULARY | typeof SHELL>

/** How a figure becomes an image: language and words, the address printed below it, whose version, and light or dark. */
export type ImageOptions = { locale: Locale; m: Messages; words: ExportMessages; link: string; isTold: boolean; ground: 'light' | 'dark' }

/** The figure as an SVG drawn from its layout; `fonts` may embed fonts. Needs no page. */
export function figureSvg(figure: FigureAnswer, options: ImageOptions, fonts = ''): ComposedImage {
  const { locale, m, words, link, isTold, ground } = options
  const palette = ground === 'dark' ? darkPalette : lightPalette
  const text = imageText(figure, m, words, locale, link, isTold)
  const looks = text.key.flatMap((k) => k.look ?? [])
  const drawing = drawPlots(figure, {
    locale,
    words: plotWords(m),
    palette,
    width: exportPlotWidth(figure.spec.panels.length),
    looks,
  })
  return composeSvg(text, drawing, palette, fonts, manifestText(figureManifest(figure, link)))
}

/** The figure as PNG, 2400 px wide, drawn with the site's fonts. Its manifest is a text chunk of the file. */
export async function figurePng(figure: FigureAnswer, options: ImageOptions): Promise<Blob> {
  const drawn = await rasterise(figureSvg(figure, options, await embeddedFonts()))
  const bytes = new Uint8Array(await drawn.arrayBuffer())
  return new Blob([withPngText(bytes, manifestText(figureManifest(figure, options.link)))], { type: 'image/png' })
}
