import { makeFold } from '#domain/search/fold.ts'
import type { FigureListItem } from '#schema/api.ts'
import type { FigureFilter } from '#url/figure-search.ts'

// The gallery is in one language at a time, so traditional and simplified characters need not be folded together.
const fold = makeFold({ from: '', to: '' })

/** The figures that fit all of a filter: every word of the search occurs in what a figure says. */
export function matching(figures: readonly FigureListItem[], filter: FigureFilter): FigureListItem[] {
  const words = fold(filter.q)
    .split(/\s+/)
    .filter((w) => w !== '')
  return figures.filter(
    (f) =>
      (filter.country === null || f.countries.includes(filter.country)) &&
      (filter.company === null || f.companies.includes(filter.company)) &&
      (filter.theme === null || f.theme === filter.theme) &&
      words.every((w) => fold(`${f.search} ${f.id} ${f.companies.join(' ')}`).includes(w)),
  )
}

/** Figures by theme, themes in the order of the list given. */
export function byTheme(figures: readonly FigureListItem[], themes: readonly string[]): { theme: string; figures: FigureListItem[] }[] {
  return themes.map((theme) => ({ theme, figures: figures.filter((f) => f.theme === theme) })).filter((group) => group.figures.length > 0)
}
