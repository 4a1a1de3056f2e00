import { takePlaceAlong, useLanguageAddress } from '#blocks/navigation/change-language.ts'
import { LOCALES } from '#i18n/locales.ts'
import { useI18n } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** The same page in the other languages, as plain links: each is a document of its own, opened at the same place. */
export function LanguageMenu() {
  const { locale, m } = useI18n(SHELL)
  const address = useLanguageAddress()
  return (
    <nav className="languages" aria-label={m.shell.language}>
      {LOCALES.map((l) => (
        <a
          key={l.id}
          href={address(l.id)}
          lang={l.tag}
          hrefLang={l.tag}
          aria-current={l.id === locale ? 'true' : undefined}
          aria-label={l.name}
          title={l.name}
          onClick={(event) => takePlaceAlong(event.currentTarget, l.id)}
        >
          {l.shortName}
        </a>
      ))}
    </nav>
  )
}
