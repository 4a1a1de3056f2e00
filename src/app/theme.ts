import { useCallback, useEffect, useState } from 'react'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
const KEY = 'parallax-theme'

function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}

/** The chosen theme, and a setter that says whether it could be remembered. Before hydration it is "system". */
export function useTheme(): [Theme, (theme: Theme) => void, boolean] {
  const [theme, setTheme] = useState<Theme>('system')
  const [remembered, setRemembered] = useState(true)
  useEffect(() => setTheme(storedTheme()), [])
  const choose = useCallback((next: Theme) => {
    setTheme(next)
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
    try {
      if (next === 'system') localStorage.removeItem(KEY)
      else localStorage.setItem(KEY, next)
      setRemembered(true)
    } catch {
      setRemembered(false)
    }
  }, [])
  return [theme, choose, remembered]
}
