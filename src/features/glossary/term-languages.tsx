import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { LOCALES } from '#i18n/locales.ts'
import { GLOSSARY } from '#i18n/messages/glossary/namespace.ts'
import type { TermPageAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'

/** A term in the three languages, the page's own first; a pronunciation that two scripts share stands once. */
export function TermLanguages({ texts }: Pick<TermPageAnswer, 'texts'>) {
  const { locale, m } = useI18n(GLOSSARY)
  const ordered = [...LOCALES].sort((a, b) => Number(b.id === locale) - Number(a.id === locale))
  return (
    <section aria-label={m.glossary.languages} className="glossary-languages">
      {ordered.map(({ id }) => {
        const there = texts[id]
        return there === undefined ? null : (
          <div key={id} lang={id} data-count="">
            <p className="glossary-language" lang={locale}>
              {m.glossary.languageNames[id]}
            </p>
            <p className="glossary-name">{there.term}</p>
            {there.pinyin === null || ordered.find((l) => texts[l.id]?.pinyin === there.pinyin)?.id !== id ? null : (
              <p className="glossary-pinyin" lang="zh-Latn-pinyin">
                {there.pinyin}
              </p>
            )}
            <p>{id === locale ? <Rich text={there.definition} /> : plainText(there.definition)}</p>
          </div>
        )
      })}
    </section>
  )
}
