import { useSyncExternalStore } from 'react'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
const KEY = 'parallax-theme'

/** One choice for the whole page: header and palette show and set the same one. */
type Choice = { theme: Theme; remembered: boolean }
const INITIAL: Choice = { theme: 'system', remembered: true }

let choice: Choice | null = null
const listeners = new Set<() => void>()

function stored(): Choice {
  try {
    const theme = localStorage.getItem(KEY)
    return { theme: theme === 'light' || theme === 'dark' ? theme : 'system', remembered: true }
  } catch {
    return INITIAL
  }
}

const current = (): Choice => {
  choice ??= stored()
  return choice
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Sets the theme of the page and remembers it, where the browser allows. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  let remembered = true
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    remembered = false
  }
  choice = { theme, remembered }
  for (const listener of listeners) listener()
}

/** The chosen theme, a setter, and whether it could be remembered. Before hydration it is "system". */
export function useTheme(): [Theme, (theme: Theme) => void, boolean] {
  const { theme, remembered } = useSyncExternalStore(subscribe, current, () => INITIAL)
  return [theme, chooseTheme, remembered]
}
