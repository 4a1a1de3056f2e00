import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { GLOSSARY } from '#i18n/messages/glossary/namespace.ts'
import type { TermPageAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import { inLanguages } from './languages.ts'

/** A term in the three languages, the page's own first; a pronunciation that two scripts share stands once. */
export function TermLanguages({ texts }: Pick<TermPageAnswer, 'texts'>) {
  const { locale, m } = useI18n(GLOSSARY)
  return (
    <section aria-label={m.glossary.languages} className="glossary-languages">
      {inLanguages(texts, locale).map(({ language, text, pinyin }) => (
        <div key={language} lang={language} data-count="">
          <p className="glossary-language" lang={locale}>
            {m.glossary.languageNames[language]}
          </p>
          <p className="glossary-name">{text.term}</p>
          {pinyin === null ? null : (
            <p className="glossary-pinyin" lang="zh-Latn-pinyin">
              {pinyin}
            </p>
          )}
          <p>{language === locale ? <Rich text={text.definition} /> : plainText(text.definition)}</p>
        </div>
      ))}
    </section>
  )
}
