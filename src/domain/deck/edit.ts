import { type Deck, MAX_SLIDES, type Slide } from '#schema/deck.ts'

/** Fields of a slide that its author writes. A field that the kind of slide does not have is ignored. */
export type SlidePatch = Partial<
  Pick<Slide, 'line' | 'showLine' | 'notes' | 'seconds'> & { title: string; body: string; lens: 'told' | 'evidence' }
>

/** One change of a deck. Every edit is one of these, so that each can be undone. Positions count from 0. */
export type Edit =
  | { do: 'add'; slide: Slide; at: number }
  | { do: 'remove'; id: string }
  | { do: 'move'; id: string; to: number }
  | { do: 'duplicate'; id: string; as: string }
  | { do: 'write'; id: string; patch: SlidePatch }
  | { do: 'rename'; title: string }

const clamp = (at: number, most: number) => Math.max(0, Math.min(most, Math.trunc(at)))

/** The slide with what was written; the same object when nothing changes. */
function written(slide: Slide, patch: SlidePatch): Slide {
  const now: Record<string, unknown> = slide
  const changed = Object.entries(patch).filter(([name, value]) => name in slide && now[name] !== value)
  // A patch names fields of slides with their types; those of other kinds are filtered out.
  return changed.length === 0 ? slide : ({ ...slide, ...Object.fromEntries(changed) } as Slide)
}

/** The deck after an edit. An edit that names a slide which is not there, or would exceed the limit, changes nothing (same object). */
export function edited(deck: Deck, edit: Edit): Deck {
  const { slides } = deck
  const index = 'id' in edit ? slides.findIndex((s) => s.id === edit.id) : -1
  const slide = slides[index]
  const with_ = (next: readonly Slide[]): Deck => ({ ...deck, slides: [...next] })
  switch (edit.do) {
    case 'add': {
      if (slides.length >= MAX_SLIDES || slides.some((s) => s.id === edit.slide.id)) return deck
      return with_(slides.toSpliced(clamp(edit.at, slides.length), 0, edit.slide))
    }
    case 'remove':
      return slide ? with_(slides.toSpliced(index, 1)) : deck
    case 'move': {
      const to = clamp(edit.to, slides.length - 1)
      return !slide || to === index ? deck : with_(slides.toSpliced(index, 1).toSpliced(to, 0, slide))
    }
    case 'duplicate':
      if (!slide || slides.length >= MAX_SLIDES || slides.some((s) => s.id === edit.as)) return deck
      return with_(slides.toSpliced(index + 1, 0, { ...slide, id: edit.as }))
    case 'write': {
      const next = slide ? written(slide, edit.patch) : slide
      return !next || next === slide ? deck : with_(slides.with(index, next))
    }
    case 'rename':
      return deck.title === edit.title ? deck : { ...deck, title: edit.title }
  }
}

/**
 * The edit that undoes another one, made from the deck as it was before; null when that edit changes nothing. It names single slides, so
 * that changes made in another window meanwhile are kept.
 */
export function inverse(deck: Deck, edit: Edit): Edit | null {
  if (edited(deck, edit) === deck) return null
  const index = 'id' in edit ? deck.slides.findIndex((s) => s.id === edit.id) : -1
  const slide = deck.slides[index]
  switch (edit.do) {
    case 'add':
      return { do: 'remove', id: edit.slide.id }
    case 'remove':
      return slide ? { do: 'add', slide, at: index } : null
    case 'move':
      return { do: 'move', id: edit.id, to: index }
    case 'duplicate':
      return { do: 'remove', id: edit.as }
    case 'write': {
      const before: Record<string, unknown> = { ...slide }
      const names = Object.keys(edit.patch).filter((name) => name in before)
      return { do: 'write', id: edit.id, patch: Object.fromEntries(names.map((name) => [name, before[name]])) }
    }
    case 'rename':
      return { do: 'rename', title: deck.title }
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

/** A new slide that opens a section: a title and nothing else. */
export const sectionSlide = (id: string, title: string): Slide => ({ kind: 'section', id, ...plain, title })

/** A new slide of plain text. */
export const textSlide = (id: string, title: string, body: string): Slide => ({ kind: 'text', id, ...plain, title, body })

/** A new slide that shows a claim, a figure or another thing of the site, under one lens. */
export const exhibitSlide = (id: string, exhibit: Extract<Slide, { kind: 'exhibit' }>['exhibit'], lens: 'told' | 'evidence'): Slide => ({
  kind: 'exhibit',
  id,
  ...plain,
  lens,
  exhibit,
})
/** A slide of two exhibits side by side. */
export const twoUpSlide = (id: string, exhibits: Extract<Slide, { kind: 'two-up' }>['exhibits'], lens: 'told' | 'evidence'): Slide => ({
  kind: 'two-up',
  id,
  ...plain,
  lens,
  exhibits,
})
