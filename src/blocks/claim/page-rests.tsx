import { Sentences } from '#blocks/text/sentences.tsx'
import { titleLanguage } from '#blocks/citation/title-language.ts'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { useMessages } from '#i18n/context.tsx'
import { RESTS } from '#i18n/messages/rests/namespace.ts'
import { BASIC_VOCABULARY } from '#i18n/messages/vocabulary/namespace.ts'
import type { PageRestsAnswer } from '#schema/page-rests.ts'
import { paths } from '#url/paths.ts'
import { restsLine } from './rests-line.ts'

/**
 * What falls on a page when one document is wrong: one sentence for each of the documents on which most depends. Nothing when nothing
 * falls.
 */
export function PageRests({ rests }: { rests: readonly (PageRestsAnswer & { verdicts?: number })[] }) {
  const { rests: words, vocabulary } = useMessages(RESTS, BASIC_VOCABULARY)
  if (rests.length === 0) return null
  return (
    <div className="page-rests small" data-count="">
      <strong>{words.title}</strong>
      <ul>
        {rests.map((rest) => (
          <li key={rest.source}>
            <Sentences>
              {restsLine(rest, words, vocabulary.statusShort)}
              <cite lang={titleLanguage(rest)} className="quiet">
                {rest.title}
              </cite>
            </Sentences>
          </li>
        ))}
      </ul>
      <AppLink to={paths.loadBearing()}>{words.all}</AppLink>
    </div>
  )
}
