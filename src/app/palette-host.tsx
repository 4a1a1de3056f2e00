import { useEffect, useMemo, useState } from 'react'
import type { PaletteTheme } from '#blocks/palette/page-items.ts'
import { lazyPart } from '#blocks/query/lazy-part.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { setPaletteOpen, usePaletteOpen } from './palette-store.ts'
import { THEMES, useTheme } from './theme.ts'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { PaletteFault } from './palette-fault.tsx'

const CommandPalette = lazyPart(
  () => import('#blocks/palette/command-palette.tsx'),
  (m) => m.CommandPalette,
  { Fault: PaletteFault },
)

/** Holds the command palette: outside the header, whose menu may be folded. Its code comes at the first opening. */
export function PaletteHost() {
  const { shell } = useMessages(SHELL)
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
    <ErrorBoundary page={String(open)} Fault={PaletteFault}>
      <CommandPalette open={open} onClose={() => setPaletteOpen(false)} themes={themes} />
    </ErrorBoundary>
  )
}
