import { LensSwitch } from '#blocks/navigation/lens-switch.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { useMark } from '#blocks/term/use-mark.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { paths } from '#url/paths.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { ARTICLE } from '#i18n/messages/article/namespace.ts'

/** When the article appeared, as far as is known. */
const PUBLISHED = '2025-11'

/** What the article is, and what it is not. */
export function Masthead() {
  const locale = useLocale()
  const words = useMessages(ARTICLE).article
  const mark = useMark()
  const published = { text: formatDate(PUBLISHED, locale), date: PUBLISHED }
  return (
    <header className="article-masthead">
      <p className="article-kicker">{words.kicker}</p>
      <h1>{words.title}</h1>
      <div className="article-lede">
        <p className="lead">
          <Rich text={words.lead({ published })} />
        </p>
        <div className="no-print">
          <LensSwitch />
        </div>
      </div>
      <details className="article-nature">
        <summary>{words.nature}</summary>
        <div>
          <section aria-labelledby="article-is">
            <h2 id="article-is">{words.is.heading}</h2>
            <ul>
              {words.is.points.map((point) => (
                <li key={point}>{mark(point)}</li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="article-is-not">
            <h2 id="article-is-not">{words.isNot.heading}</h2>
            <ul>
              {words.isNot.points.map((point) => (
                <li key={point}>{mark(point)}</li>
              ))}
            </ul>
          </section>
        </div>
        <p>
          <AppLink to={`${paths.method()}#statements`}>{words.toMethod}</AppLink>
        </p>
      </details>
    </header>
  )
}
