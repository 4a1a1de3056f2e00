import { formatDate } from '#i18n/format-date.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { SourceAddresses } from '#blocks/citation/source-addresses.tsx'
import { titleLanguage } from '#blocks/citation/title-language.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** The documents behind a figure, each with how many of its numbers come from it; at most `most`, those of the most numbers first. */
export function FigureSources({ figure, most }: { figure: FigureAnswer; most?: number }) {
  const { locale, m } = useI18n(FIGURE, SHELL, VOCABULARY)
  return (
    <ol className="figure-sources">
      {figure.sources.slice(0, most).map(({ source, claims }) => {
        return (
          <li key={source.id}>
            <cite lang={titleLanguage(source)}>{source.title}</cite>
            <span className="quiet">
              {' '}
              <cite>{source.publisher}</cite>
              {source.date ? (
                <>
                  {m.shell.listComma}
                  <time dateTime={source.date}>{formatDate(source.date, locale, 'short')}</time>
                </>
              ) : null}
              {'\u00a0· '}
              {m.vocabulary.documentType[source.documentType]}
              {'\u00a0· '}
              <span data-count>{m.figure.claimsCarried({ count: claims.length })}</span>
            </span>{' '}
            <SourceAddresses source={source} />
          </li>
        )
      })}
    </ol>
  )
}
