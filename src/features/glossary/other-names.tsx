import { useI18n } from '#i18n/context.tsx'
import { isLocale } from '#i18n/locales.ts'
import type { TermAnswer } from '#schema/api-screens.ts'

/** The term in the other languages; a name that two of them share is shown once. */
export function OtherNames({ term }: { term: TermAnswer }) {
  const { locale } = useI18n()
  const others = Object.entries(term.names).filter(([l]) => l !== locale)
  return (
    <span className="glossary-others">
      {others.map(([l, name], i) =>
        others.findIndex(([, other]) => other === name) < i ? null : (
          <span key={l} lang={isLocale(l) ? l : undefined}>
            {name}
          </span>
        ),
      )}
    </span>
  )
}
