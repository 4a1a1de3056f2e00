import { useState } from 'react'
import { AppLink, usePageValue, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { GLOSSARY } from '#i18n/messages/glossary/namespace.ts'
import type { TermAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { CardsButton } from './cards-button.tsx'
import { byInitial, holds } from './find-term.ts'
import { OtherNames } from './other-names.tsx'

const PARAMETER = 'q'

/** Terms by letter, filtered by what is typed; the text is in the address. */
export function TermList({ terms }: { terms: readonly TermAnswer[] }) {
  const { locale, m } = useI18n(GLOSSARY)
  const setSearch = useSetSearch()
  const asked = usePageValue(({ search }) => new URLSearchParams(search).get(PARAMETER)) ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const text = (typed ?? asked).slice(0, 80)
  const shown = terms.filter((t) => holds(t, text))
  const groups = byInitial(shown)
  const choose = (next: string) => {
    setTyped(next)
    setSearch({ [PARAMETER]: next === '' ? null : next }, { replace: true })
  }
  return (
    <>
      <form className="glossary-tools no-print" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{m.glossary.filter}</span>
          <input
            type="search"
            value={text}
            placeholder={m.glossary.filterHint}
            autoComplete="off"
            onChange={(event) => choose(event.target.value)}
          />
        </label>
        <p role="status" data-count="">
          {m.glossary.found({ count: formatCount(shown.length, locale), all: formatCount(terms.length, locale) })}
        </p>
        {text === '' ? null : <Button onClick={() => choose('')}>{m.glossary.clear}</Button>}
        <span className="glossary-take">
          <Button onClick={() => print()}>{m.glossary.print}</Button>
          <CardsButton />
        </span>
      </form>
      <nav className="glossary-letters no-print" aria-label={m.glossary.index}>
        {groups.map(({ initial }) => (
          <a key={initial} href={`#letter-${initial}`}>
            {initial === '#' ? m.glossary.other : initial}
          </a>
        ))}
      </nav>
      {groups.length === 0 ? <p>{m.glossary.none}</p> : null}
      {groups.map(({ initial, terms: some }) => (
        <section key={initial} className="glossary-letter" aria-labelledby={`letter-${initial}`}>
          <h2 id={`letter-${initial}`}>{initial === '#' ? m.glossary.other : initial}</h2>
          <dl>
            {some.map((t) => (
              <div key={t.id} data-count="">
                <dt>
                  <AppLink to={paths.term(t.id)}>{plainText(t.term)}</AppLink>
                  <OtherNames term={t} />
                </dt>
                <dd>
                  <Rich text={t.definition} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}
