import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import type { PaletteTheme } from '#blocks/palette/use-items.ts'
import { useMessages } from '#i18n/context.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { setPaletteOpen, usePaletteOpen } from './palette-store.ts'
import { THEMES, useTheme } from './theme.ts'

const CommandPalette = lazy(() => import('#blocks/palette/command-palette.tsx').then((module) => ({ default: module.CommandPalette })))

/** Where the command palette stands: outside the header, whose menu may be folded. Its code comes at the first opening. */
export function PaletteHost() {
  const { shell } = useMessages()
  const open = usePaletteOpen()
  const [wasOpened, setWasOpened] = useState(false)
  const [, choose] = useTheme()
  useEffect(() => {
    if (open) setWasOpened(true)
  }, [open])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      setPaletteOpen(true)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  const themes = useMemo(
    () => THEMES.map((id): PaletteTheme => ({ id, label: shell.themes[id], choose: () => choose(id) })),
    [shell, choose],
  )
  if (!wasOpened) return null
  return (
    <ErrorBoundary quiet>
      <Suspense fallback={null}>
        <CommandPalette open={open} onClose={() => setPaletteOpen(false)} themes={themes} />
      </Suspense>
    </ErrorBoundary>
  )
}
