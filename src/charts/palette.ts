import type { FigureRole } from '#schema/figure-spec.ts'

/** Colours of one role: `mark` for shapes (≥ 3:1 on paper), `word` for text (≥ 4.5:1), `tint` for light fills. */
type RoleColours = { mark: string; word: string; tint: string }

/**
 * Every colour a plot uses, either literal or a CSS variable. On the page presentation attributes hold `var(--…)`, so
 * that a theme switch recolours charts without drawing them again; exports and the full-screen view need literals.
 */
export type Palette = Record<FigureRole, RoleColours> & {
  ink: string
  ink2: string
  mutedInk: string
  grid: string
  paper: string
}

/** Variables of ui/tokens.css for the countries; charts.css adds the other roles. */
const variable = (name: string): RoleColours => ({ mark: `var(--${name}-mark)`, word: `var(--${name})`, tint: `var(--${name}-tint)` })

/** Follows the theme of the page. */
export const pagePalette: Palette = {
  us: variable('us'),
  cn: variable('cn'),
  world: variable('chart-world'),
  neutral: variable('chart-neutral'),
  accent: variable('chart-accent'),
  muted: variable('chart-muted'),
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  mutedInk: 'var(--muted)',
  grid: 'var(--grid)',
  paper: 'var(--paper)',
}

export const lightPalette: Palette = {
  us: { mark: '#14487A', word: '#14487A', tint: '#DCE8F4' },
  cn: { mark: '#C4531C', word: '#A63F0B', tint: '#FBE6DA' },
  world: { mark: '#4B545F', word: '#4B545F', tint: '#E4E5E5' },
  neutral: { mark: '#737B85', word: '#5D656F', tint: '#EBEAE7' },
  accent: { mark: '#5B2A86', word: '#5B2A86', tint: '#EAE0F2' },
  muted: { mark: '#868D96', word: '#646C76', tint: '#F0EDE8' },
  ink: '#1E2329',
  ink2: '#4B545F',
  mutedInk: '#646C76',
  grid: '#E6E0D6',
  paper: '#FBF8F3',
}

export const darkPalette: Palette = {
  us: { mark: '#9CCBF5', word: '#9CCBF5', tint: '#1D3348' },
  cn: { mark: '#EE7F42', word: '#FF9A66', tint: '#45291A' },
  world: { mark: '#C2CAD4', word: '#C2CAD4', tint: '#2B333D' },
  neutral: { mark: '#8D97A3', word: '#A7B0BB', tint: '#242C35' },
  accent: { mark: '#C9A7F0', word: '#C9A7F0', tint: '#33264A' },
  muted: { mark: '#78828E', word: '#98A2AE', tint: '#1E252D' },
  ink: '#EEF1F5',
  ink2: '#C2CAD4',
  mutedInk: '#98A2AE',
  grid: '#2A3440',
  paper: '#0F141A',
}

/** White background and darker marks, because projectors make colours paler. */
export const projectorPalette: Palette = {
  us: { mark: '#0A3D70', word: '#0A3D70', tint: '#D3E3F3' },
  cn: { mark: '#B3400B', word: '#B3400B', tint: '#FBDFCF' },
  world: { mark: '#3C444E', word: '#3C444E', tint: '#DFE2E5' },
  neutral: { mark: '#646C76', word: '#4B545F', tint: '#E8EAEC' },
  accent: { mark: '#4C1D78', word: '#4C1D78', tint: '#E5D8F0' },
  muted: { mark: '#767E88', word: '#565E68', tint: '#EEF0F2' },
  ink: '#14181D',
  ink2: '#3C444E',
  mutedInk: '#565E68',
  grid: '#D5D9DE',
  paper: '#FFFFFF',
}
