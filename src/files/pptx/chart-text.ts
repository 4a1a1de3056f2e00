import type { PptxDeck } from './model.ts'
import { fonts, LANGUAGE, solid } from './names.ts'

/** Colour of words and of the axis of categories. */
export const INK = '14181D'

/** How words of a chart are set: size in points, colour, weight. The fonts are named for both scripts. */
export function chartText(size: number, locale: PptxDeck['locale'], colour = INK, bold = false): string {
  const look = `<a:defRPr lang="${LANGUAGE[locale]}" sz="${size * 100}" b="${bold ? 1 : 0}">${solid(colour)}${fonts(locale)}</a:defRPr>`
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look}</a:pPr><a:endParaRPr lang="${LANGUAGE[locale]}"/></a:p></c:txPr>`
}
