import { type KeyboardEvent, useRef, useState } from 'react'
import { AppLink, usePath } from '#blocks/navigation/navigation.tsx'
import type { ShellMessages } from '#i18n/messages/shell/en.ts'
import { paths } from '#url/paths.ts'
import { LanguageMenu } from './language-menu.tsx'
import { isHere, MAIN_ENTRIES, MORE_ENTRIES } from './nav-entries.ts'
import { MoreMenu } from './more-menu.tsx'
import { SearchButton } from './search-button.tsx'
import { ThemeMenu } from './theme-menu.tsx'
import { useHeaderReturn } from './use-header-return.ts'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

function Mark() {
  return (
    <svg width="26" height="20" viewBox="0 0 26 20" aria-hidden="true" focusable="false">
      <path d="M3 17 10 3h4L7 17z" className="mark-us" />
      <path d="M12 17 19 3h4l-7 14z" className="mark-cn" />
    </svg>
  )
}

function Entry({ id, to, onClick }: { id: keyof ShellMessages['nav']; to: string; onClick: () => void }) {
  const { shell } = useMessages(SHELL)
  const here = isHere(to, usePath())
  return (
    <AppLink to={to} aria-current={here ? 'page' : undefined} onClick={onClick}>
      {shell.nav[id]}
    </AppLink>
  )
}

/**
 * Name, navigation, search, language and theme. Below 1,180 px the navigation folds into a menu; without JavaScript it stays open.
 */
export function Header() {
  const { shell } = useMessages(SHELL)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useHeaderReturn()
  const close = () => setOpen(false)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.preventDefault()
    close()
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu from anywhere in it
    <header className="header no-print" data-open={open} onKeyDown={onKeyDown}>
      <div className="wrap header-row">
        <AppLink to={paths.compare()} className="wordmark" onClick={close}>
          <Mark />
          <span translate="no">{shell.siteName}</span>
        </AppLink>
        <button
          ref={button}
          type="button"
          className="menu-button"
          aria-expanded={open}
          aria-controls="main-navigation"
          onClick={() => setOpen(!open)}
        >
          {open ? shell.closeMenu : shell.menu}
        </button>
        <div className="header-fold" id="main-navigation">
          <nav className="main-nav" aria-label={shell.mainNavigation}>
            {MAIN_ENTRIES.map((entry) => (
              <Entry key={entry.id} id={entry.id} to={entry.path} onClick={close} />
            ))}
            <MoreMenu isNeeded={MORE_ENTRIES.length > 1}>
              {(closeMore) =>
                MORE_ENTRIES.map((entry) => (
                  <Entry
                    key={entry.id}
                    id={entry.id}
                    to={entry.path}
                    onClick={() => {
                      closeMore()
                      close()
                    }}
                  />
                ))
              }
            </MoreMenu>
          </nav>
          <div className="header-tools">
            <SearchButton />
            <LanguageMenu />
            <ThemeMenu />
          </div>
        </div>
      </div>
    </header>
  )
}
