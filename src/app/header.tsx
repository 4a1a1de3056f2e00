import { useState } from 'react'
import { AppLink, usePath } from '#blocks/navigation/navigation.tsx'
import { useMessages } from '#i18n/context.tsx'
import { paths } from '#url/paths.ts'
import { LanguageMenu } from './language-menu.tsx'
import { SearchButton } from './search-button.tsx'
import { ThemeMenu } from './theme-menu.tsx'

const NAV = [
  { id: 'compare', path: paths.compare() },
  { id: 'companies', path: paths.companies() },
  { id: 'figures', path: paths.figures() },
  { id: 'evidence', path: paths.evidence() },
  { id: 'article', path: paths.article() },
  { id: 'method', path: paths.method() },
] as const

function Mark() {
  return (
    <svg width="26" height="20" viewBox="0 0 26 20" aria-hidden="true" focusable="false">
      <path d="M3 17 10 3h4L7 17z" className="mark-us" />
      <path d="M12 17 19 3h4l-7 14z" className="mark-cn" />
    </svg>
  )
}

/** Name, navigation, search, language and theme. Below 900 px the navigation folds into a menu; without JavaScript it stays open. */
export function Header() {
  const { shell } = useMessages()
  const path = usePath()
  const [open, setOpen] = useState(false)
  const isHere = (to: string) => (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`))
  return (
    <header className="header no-print" data-open={open}>
      <div className="wrap header-row">
        <AppLink to={paths.compare()} className="wordmark">
          <Mark />
          {shell.siteName}
        </AppLink>
        <button type="button" className="menu-button" aria-expanded={open} aria-controls="main-navigation" onClick={() => setOpen(!open)}>
          {open ? shell.closeMenu : shell.menu}
        </button>
        <div className="header-fold" id="main-navigation">
          <nav className="main-nav" aria-label={shell.mainNavigation}>
            {NAV.map((item) => (
              <AppLink key={item.id} to={item.path} aria-current={isHere(item.path) ? 'page' : undefined} onClick={() => setOpen(false)}>
                {shell.nav[item.id]}
              </AppLink>
            ))}
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
