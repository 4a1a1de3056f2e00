import { useMessages } from '#i18n/context.tsx'
import { Sentences } from '#blocks/text/sentences.tsx'
import { ClaimList } from '#blocks/claim/claim-list.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { GLOSSARY } from '#i18n/messages/glossary/namespace.ts'
import type { TermPageAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import { STATUSES } from '#schema/vocabulary.ts'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import { paths } from '#url/paths.ts'
import { TermLanguages } from './term-languages.tsx'
import { TermAround } from './term-around.tsx'

/** One term: what it means in three languages, whether such a claim may be quoted, claims that show it, and the terms around it. */
export function TermPage({ answer }: { answer: TermPageAnswer }) {
  const m = useMessages(GLOSSARY)
  const { term, texts, claims, related, before, after } = answer
  const status = STATUSES.find((s) => s === term.id)
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
      <TermLanguages texts={texts} />
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
      <TermAround before={before} after={after} />
    </article>
  )
}
