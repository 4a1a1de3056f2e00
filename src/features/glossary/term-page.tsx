import { Sentences } from '#blocks/text/sentences.tsx'
import { ClaimList } from '#blocks/claim/claim-list.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { LOCALES } from '#i18n/locales.ts'
import { GLOSSARY } from '#i18n/messages/glossary/namespace.ts'
import type { TermPageAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import { STATUSES } from '#schema/vocabulary.ts'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import { paths } from '#url/paths.ts'

/** One term: what it means in three languages, whether such a claim may be quoted, claims that show it, and the terms around it. */
export function TermPage({ answer }: { answer: TermPageAnswer }) {
  const { locale, m } = useI18n(GLOSSARY)
  const { term, texts, claims, related, before, after } = answer
  const status = STATUSES.find((s) => s === term.id)
  const ordered = [...LOCALES].sort((a, b) => Number(b.id === locale) - Number(a.id === locale))
  return (
    <article className="glossary-term">
      <h1 data-count="">
        {status === undefined ? null : <StatusGlyph status={status} size={22} />} {plainText(term.term)}
      </h1>
      {term.quote === null ? null : (
        <p className="glossary-quote measure">
          <Sentences>
            <strong>{m.glossary.quote}</strong>
            <Rich text={term.quote} />
          </Sentences>
        </p>
      )}
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
      <section>
        <h2>{m.glossary.examples}</h2>
        {claims.length === 0 ? <p className="quiet">{m.glossary.noExamples}</p> : <ClaimList claims={claims} />}
      </section>
      {related.length === 0 ? null : (
        <section>
          <h2>{m.glossary.related}</h2>
          <dl className="glossary-related">
            {related.map((r) => (
              <div key={r.id} data-count="">
                <dt>
                  <AppLink to={paths.term(r.id)}>{r.name}</AppLink>
                </dt>
                <dd>
                  <Rich text={r.definition} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <nav className="glossary-around no-print" aria-label={m.glossary.around}>
        {before === null ? (
          <span />
        ) : (
          <span data-count="">
            {m.glossary.before} <AppLink to={paths.term(before.id)}>{before.name}</AppLink>
          </span>
        )}
        {after === null ? null : (
          <span data-count="">
            {m.glossary.after} <AppLink to={paths.term(after.id)}>{after.name}</AppLink>
          </span>
        )}
      </nav>
    </article>
  )
}
