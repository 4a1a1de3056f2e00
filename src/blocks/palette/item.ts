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

/** Something that the palette can lead to. `more` is searched too but not shown; `run` may keep the palette open by returning a message. */
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
