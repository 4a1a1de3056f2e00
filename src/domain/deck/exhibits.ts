import type { AnySlide, DeckRecord, Exhibit } from '#schema/deck.ts'

/** The exhibits of a slide; none on a slide of words. */
export const exhibitsOf = (slide: AnySlide | DeckRecord['slides'][number]): readonly Exhibit[] =>
  slide.kind === 'exhibit' ? [slide.exhibit] : slide.kind === 'two-up' ? slide.exhibits : []
