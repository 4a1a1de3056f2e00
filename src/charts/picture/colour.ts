import { type FigureRole, ROLES } from '#schema/figure-spec.ts'
import type { Colour } from '../layout/types.ts'
import type { Palette } from '../palette.ts'

const isRole = (word: string): word is FigureRole => ROLES.some((role) => role === word)

/** The value that a palette gives a colour of a layout. */
export function colourOf(palette: Palette, colour: Colour): string {
  const [role = '', part] = colour.split('.')
  if (isRole(role) && (part === 'mark' || part === 'word' || part === 'tint')) return palette[role][part]
  return colour === 'ink' || colour === 'ink2' || colour === 'mutedInk' || colour === 'grid' ? palette[colour] : palette.paper
}
