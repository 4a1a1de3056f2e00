import { type DeckInput, deckModel } from '#blocks/pptx/deck-pptx.ts'
import { resolveClaim } from '#core/resolve/claim.ts'
import { resolveCompany } from '#core/resolve/companies.ts'
import { resolveFigure } from '#core/resolve/figure.ts'
import { resolveNarratives } from '#core/resolve/narratives.ts'
import { type SlideAnswers, type SlideContent, slideContent } from '#domain/deck/slide-content.ts'
import { pptx } from '#files/pptx/pptx.ts'
import { allMessages } from '#i18n/all-messages.ts'
import type { BuiltInSlide, Slide } from '#schema/deck.ts'
import { DATA, type LOCALES } from './dataset.ts'

export type Locale = (typeof LOCALES)[number]
export const LINK = 'https://example.org/present/x?a=1&b=2'
/** A thing is resolved once: several slides show it. */
const once = <T>(make: (id: string) => T) => {
  const made = new Map<string, T>()
  return (id: string): T => {
    if (!made.has(id)) made.set(id, make(id))
    return made.get(id) as T
  }
}
export const answersIn = (locale: Locale): SlideAnswers => {
  const context = { data: DATA, locale, version: 'v-test' }
  const narratives = once(() => resolveNarratives(context))
  return {
    figure: once((id) => resolveFigure(id, context)),
    claim: once((id) => resolveClaim(id, context)),
    company: once((id) => resolveCompany(id, context)),
    narratives: () => narratives(''),
  }
}
export async function inputOf(slides: readonly (Slide | BuiltInSlide)[], locale: Locale): Promise<DeckInput> {
  const answers = answersIn(locale)
  const contents: SlideContent[] = slides.map((slide) => slideContent(slide, answers))
  const words = await allMessages(locale)
  return {
    title: 'A <deck> & more',
    slides: contents,
    answers,
    locale,
    words,
    version: 'v-test',
    link: LINK,
    addressOf: (p) => `https://example.org${p}`,
  }
}
export const figureSlide = (id: string, lens: 'told' | 'evidence' = 'evidence'): Slide => ({
  kind: 'exhibit',
  id: `s-${id}`,
  line: null,
  showLine: true,
  notes: 'A note.\nAnother <one> & more',
  seconds: null,
  lens,
  exhibit: { kind: 'figure', id },
})

/** A deck as the bytes of a PowerPoint file. */
export const bytesOf = async (input: DeckInput) => new Uint8Array(await (await pptx(deckModel(input))).arrayBuffer())
export const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
