import { inCountryOrder } from '#domain/country-order.ts'
import type { FigureListItem } from '#schema/api.ts'
import type { FigureFilter, FilterValues } from '#url/figure-search.ts'

/** Themes in the order of the gallery: the article's subjects first, the evidence about the evidence last. */
const THEME_ORDER = [
  'companies',
  'labour-market',
  'adoption',
  'attitudes',
  'investment',
  'automation',
  'exposure',
  'skills',
  'policy',
  'outlook',
  'evidence',
] as const satisfies readonly FigureListItem['theme'][]

/** What the figures of a gallery can be narrowed by: only what at least one of them has. */
export const knownOf = (figures: readonly Pick<FigureListItem, 'countries' | 'companies' | 'theme'>[]): FilterValues => ({
  countries: inCountryOrder(figures.flatMap((f) => f.countries)),
  companies: [...new Set(figures.flatMap((f) => f.companies))].sort(),
  themes: THEME_ORDER.filter((theme) => figures.some((f) => f.theme === theme)),
})

/** A change of the filter as a change of the address: null takes a parameter out. */
export const asSearch = (change: Partial<FigureFilter>): Record<string, string | null> =>
  Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value === '' ? null : (value ?? null)]))
