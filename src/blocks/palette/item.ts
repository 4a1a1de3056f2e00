import type { Status } from '#schema/vocabulary.ts'

export const PALETTE_GROUPS = [
  'pages',
  'companies',
  'figures',
  'claims',
  'statements',
  'policies',
  'occupations',
  'indicators',
  'terms',
  'actions',
] as const
export type PaletteGroup = (typeof PALETTE_GROUPS)[number]

/** A result of the palette. `more` is searched but not shown; when `run` returns a message the palette stays open and shows it. */
export type PaletteItem = {
  id: string
  group: PaletteGroup
  label: string
  detail?: string
  more?: string
  status?: Status
  // biome-ignore lint/suspicious/noConfusingVoidType: an action that returns nothing, or what is to be said when it is done
  run: () => void | Promise<string>
}
