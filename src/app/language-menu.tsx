import { useI18n } from '#i18n/context.tsx'
import { LOCALES } from '#i18n/locales.ts'
import { usePage } from '#blocks/navigation/navigation.tsx'
import { href, parsePathname } from '#url/paths.ts'

const KEY = 'parallax-language'

/** Remembers the choice; a refusal is harmless, the address holds the language. */
function remember(locale: string): void {
  try {
    localStorage.setItem(KEY, locale)
  } catch {
    // The address decides the language; memory only drives the offer on a first visit.
  }
}

/** The same page in the other languages, as plain links: each is a page of its own. */
export function LanguageMenu() {
  const { locale, m } = useI18n()
  const { pathname, search } = usePage()
  const { path } = parsePathname(pathname)
  return (
    <nav className="languages" aria-label={m.shell.language}>
      {LOCALES.map((l) => (
        <a
          key={l.id}
          href={href(path, l.id) + search}
          lang={l.tag}
          hrefLang={l.tag}
          aria-current={l.id === locale ? 'true' : undefined}
          title={l.name}
          onClick={() => remember(l.id)}
        >
          <span aria-hidden="true">{l.shortName}</span>
          <span className="visually-hidden">{l.name}</span>
        </a>
      ))}
    </nav>
  )
}
