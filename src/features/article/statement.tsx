import { useEffect, useRef, useState } from 'react'
import { Rich } from '#blocks/text/rich.tsx'
import { formatCount } from '#i18n/format-count.ts'
import type { ArticleAnswer, StatementAnswer } from '#schema/api-screens.ts'
import { sideOf } from './facets.ts'
import { StatementBody } from './statement-body.tsx'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { ARTICLE } from '#i18n/messages/article/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Props = { statement: StatementAnswer; answer: ArticleAnswer; hidden: boolean }

/**
 * One statement in one line: its number, the verdict, what the article says, and what it is about. The line stands beside the summary that
 * opens the evidence, not inside it: its numbers are links. The summary lies under the whole line, so that all of it opens.
 */
export function Statement({ statement, answer, hidden }: Props) {
  const { locale, m } = useI18n(VOCABULARY)
  const words = useMessages(ARTICLE).article
  const countries: Readonly<Record<string, string>> = m.vocabulary.countries
  const country = countries[statement.country] ?? statement.country
  const number = formatCount(statement.order, locale)
  const { id, company, finding } = statement
  const details = useRef<HTMLDetailsElement>(null)
  // Copying needs scripts, and only open statements have its buttons. One may have been opened before the page was live.
  const [wasOpened, setWasOpened] = useState(false)
  useEffect(() => setWasOpened(details.current?.open === true), [])
  return (
    <article id={id} className={`article-statement ${sideOf(statement.country)}`} hidden={hidden}>
      <h3 id={`${id}-says`} className="article-line">
        <a className="article-number" href={`#${id}`} aria-label={words.permalink({ number })} data-count="">
          {number}
        </a>{' '}
        {/* The space belongs to the verdict: on a phone no line ends after it. */}
        <span className={`article-finding article-finding-${finding} lens-evidence`}>{m.vocabulary.finding[finding]}&nbsp;</span>
        <span className="article-says">
          <Rich text={statement.paraphrase} />
        </span>{' '}
        <span className="article-country">{company === null ? country : `${country}\u00a0· ${words.companies[company] ?? company}`}</span>
      </h3>
      <details
        ref={details}
        className="lens-evidence"
        onToggle={(event) => {
          if (event.currentTarget.open) setWasOpened(true)
        }}
      >
        <summary aria-labelledby={`${id}-says`} />
        <StatementBody statement={statement} answer={answer} tools={wasOpened} />
      </details>
    </article>
  )
}
