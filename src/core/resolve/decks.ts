import type * as v from 'valibot'
import type { BuiltInSlide, DeckAnswer, DeckRecord, DecksAnswer } from '#schema/deck.ts'
import { type SlideAnswers, slideContent } from '#domain/deck/slide-content.ts'
import { resolveClaim } from './claim.ts'
import { resolveCompany } from './companies.ts'
import { resolveFigure } from './figure.ts'
import { resolveNarratives } from './narratives.ts'
import { type Context, resolveTemplate } from './rich.ts'

const wordsOf = (deck: DeckRecord, { data, locale }: Context) => data.wording[locale]?.decks[deck.id]

/** The built-in decks, in order. */
export const resolveDecks = (context: Context): v.InferOutput<typeof DecksAnswer> => ({
  decks: [...context.data.decks.values()]
    .sort((a, b) => a.order - b.order)
    .map((deck) => ({
      id: deck.id,
      title: resolveTemplate(wordsOf(deck, context)?.title ?? deck.id, context),
      summary: resolveTemplate(wordsOf(deck, context)?.summary ?? '—', context),
      slides: deck.slides.length,
      seconds: deck.slides.reduce((sum, s) => sum + (s.seconds ?? 0), 0),
    })),
})

/** A built-in deck with the words of its slides; null when there is no such deck. */
export function resolveDeck(id: string, context: Context): DeckAnswer | null {
  const deck = context.data.decks.get(id)
  if (!deck) return null
  const words = wordsOf(deck, context)
  const slides = deck.slides.map((slide): BuiltInSlide => {
    const text = words?.slides[slide.id]
    const said = (template: string | undefined) => (template === undefined ? [] : resolveTemplate(template, context))
    const common = {
      id: slide.id,
      line: text?.line === undefined ? null : resolveTemplate(text.line, context),
      showLine: slide.showLine,
      notes: said(text?.notes),
      seconds: slide.seconds,
    }
    if (slide.kind === 'exhibit') return { kind: 'exhibit', ...common, lens: slide.lens, exhibit: slide.exhibit }
    if (slide.kind === 'two-up') return { kind: 'two-up', ...common, lens: slide.lens, exhibits: slide.exhibits }
    if (slide.kind === 'text') return { kind: 'text', ...common, title: said(text?.title), body: said(text?.body) }
    return { kind: 'section', ...common, title: said(text?.title) }
  })
  const narratives = resolveNarratives(context)
  const answers: SlideAnswers = {
    figure: (figure) => resolveFigure(figure, context),
    claim: (claim) => resolveClaim(claim, context),
    company: (company) => resolveCompany(company, context),
    narratives: () => narratives,
  }
  return {
    id,
    title: resolveTemplate(words?.title ?? id, context),
    summary: resolveTemplate(words?.summary ?? '—', context),
    slides,
    outline: slides.map((slide) => {
      const { title, line } = slideContent(slide, answers)
      return { title, line }
    }),
  }
}
