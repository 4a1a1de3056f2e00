import { type Deck, MAX_SLIDES, type Slide } from '#schema/deck.ts'

/** One change of a deck. Every edit is one of these, so that each can be undone. Positions count from 0. */
export type Edit =
  | { do: 'add'; slide: Slide; at: number }
  | { do: 'remove'; id: string }
  | { do: 'move'; id: string; to: number }
  | { do: 'duplicate'; id: string; as: string }
  | { do: 'change'; id: string; slide: Slide }
  | { do: 'rename'; title: string }

const clamp = (at: number, most: number) => Math.max(0, Math.min(most, Math.trunc(at)))

/** The deck after an edit. An edit that names a slide which is not there, or would exceed the limit, changes nothing (same object). */
export function edited(deck: Deck, edit: Edit): Deck {
  const { slides } = deck
  const index = 'id' in edit ? slides.findIndex((s) => s.id === edit.id) : -1
  const with_ = (next: readonly Slide[]): Deck => ({ ...deck, slides: [...next] })
  switch (edit.do) {
    case 'add': {
      if (slides.length >= MAX_SLIDES || slides.some((s) => s.id === edit.slide.id)) return deck
      return with_(slides.toSpliced(clamp(edit.at, slides.length), 0, edit.slide))
    }
    case 'remove':
      return index < 0 ? deck : with_(slides.toSpliced(index, 1))
    case 'move': {
      const slide = slides[index]
      const to = clamp(edit.to, slides.length - 1)
      return !slide || to === index ? deck : with_(slides.toSpliced(index, 1).toSpliced(to, 0, slide))
    }
    case 'duplicate': {
      const slide = slides[index]
      if (!slide || slides.length >= MAX_SLIDES || slides.some((s) => s.id === edit.as)) return deck
      return with_(slides.toSpliced(index + 1, 0, { ...slide, id: edit.as }))
    }
    case 'change':
      return index < 0 || edit.slide.id !== edit.id ? deck : with_(slides.with(index, edit.slide))
    case 'rename':
      return deck.title === edit.title ? deck : { ...deck, title: edit.title }
  }
}

/** The first free slide id: s1, s2, … */
export function freeSlideId(deck: Pick<Deck, 'slides'>): string {
  const taken = new Set(deck.slides.map((s) => s.id))
  let n = deck.slides.length + 1
  while (taken.has(`s${n}`)) n += 1
  return `s${n}`
}

const plain = { line: null, showLine: true, notes: '', seconds: null } as const

export const sectionSlide = (id: string, title: string): Slide => ({ kind: 'section', id, ...plain, title })
