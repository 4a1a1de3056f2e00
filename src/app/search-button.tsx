import { useEffect, useState } from 'react'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { paths } from '#url/paths.ts'
import { setPaletteOpen } from './palette-store.ts'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** Opens the command palette; before the page is live, and without JavaScript, a link to the ledger. */
export function SearchButton() {
  const { shell } = useMessages(SHELL)
  const [keys, setKeys] = useState<string | null>(null)
  useEffect(() => setKeys(/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ K' : shell.searchShortcut), [shell])
  if (keys === null)
    return (
      <AppLink to={paths.evidence()} className="search-button">
        {shell.search}
      </AppLink>
    )
  return (
    <button
      type="button"
      className="search-button"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => setPaletteOpen(true)}
    >
      {shell.search}
      <kbd>{keys}</kbd>
    </button>
  )
}
