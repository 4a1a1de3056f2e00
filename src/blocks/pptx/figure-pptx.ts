import { publicUrl } from '#blocks/navigation/public-url.ts'
import { type SlideAnswers, slideContent } from '#domain/deck/slide-content.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { deckPptx } from './deck-pptx.ts'
import type { DeckWords } from './slide-items.ts'

const none = () => null

/** A figure as a PowerPoint file of one slide. */
export function figurePptx(
  figure: FigureAnswer,
  { locale, words, link, isTold }: { locale: Locale; words: DeckWords; link: string; isTold: boolean },
): Promise<Blob> {
  const { id } = figure.spec
  const answers: SlideAnswers = { figure: () => figure, claim: none, company: none, narratives: none }
  const slide = slideContent(
    {
      kind: 'exhibit',
      id,
      line: null,
      showLine: true,
      notes: '',
      seconds: null,
      lens: isTold ? 'told' : 'evidence',
      exhibit: { kind: 'figure', id },
    },
    answers,
  )
  const addressOf = (path: string) => publicUrl(path, locale)
  return deckPptx({ title: plainText(figure.title), slides: [slide], answers, locale, words, version: figure.version, link, addressOf })
}
