import { useI18n } from '#i18n/context.tsx'
import { isLocale } from '#i18n/locales.ts'
import type { TermAnswer } from '#schema/api-screens.ts'
import { otherNames } from './languages.ts'

/** The term in the other languages; a name that two of them share is shown once. */
export function OtherNames({ term }: { term: TermAnswer }) {
  const { locale } = useI18n()
  return (
    <span className="glossary-others">
      {otherNames(term.names, locale).map(({ language, name }) => (
        <span key={language} lang={isLocale(language) ? language : undefined}>
          {name}
        </span>
      ))}
    </span>
  )
}
