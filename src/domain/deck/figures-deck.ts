import { type Exhibit, MAX_SLIDES, type Slide } from '#schema/deck.ts'
import { exhibitSlide } from './edit.ts'
import type { SlideLens } from './slide-content.ts'

/** A deck that is nothing but figures, named by its own id: what a page shows full screen, and what a link can hold without a file. */
export type FiguresDeck = { lens: SlideLens; figures: readonly string[] }

const FORM = /^(figures|told)((?:~[a-z0-9]+(?:-[a-z0-9]+)*)+)$/

/** Id of the deck of some figures: `figures~robots-installed~attitudes`; `told~…` when they are seen as the article tells it. */
export const figuresDeckId = ({ lens, figures }: FiguresDeck): string =>
  [lens === 'told' ? 'told' : 'figures', ...figures.slice(0, MAX_SLIDES)].join('~')

/** Reads such an id; null when it is another deck's. Whether the figures exist is not known here: their slides say so. */
export function readFiguresDeck(id: string): FiguresDeck | null {
  const [, kind, list = ''] = FORM.exec(id) ?? []
  if (kind === undefined) return null
  const figures = [...new Set(list.slice(1).split('~'))].slice(0, MAX_SLIDES)
  return { lens: kind === 'told' ? 'told' : 'evidence', figures }
}

/** Its slides, one for each figure, named by it. */
export const figureSlides = ({ lens, figures }: FiguresDeck): Slide[] =>
  figures.map((id) => exhibitSlide(id, { kind: 'figure', id } satisfies Exhibit, lens))
