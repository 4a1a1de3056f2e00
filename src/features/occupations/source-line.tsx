import { SourceAddresses } from '#blocks/citation/source-addresses.tsx'
import { titleLanguage } from '#blocks/citation/title-language.ts'
import type { SourceAnswer } from '#schema/api.ts'

/** A document: who published it, its title in its own language, where it can be opened. */
export function SourceLine({ source }: { source: SourceAnswer }) {
  return (
    <p className="small occupations-source" data-count="">
      {source.publisher} <cite lang={titleLanguage(source)}>{source.title}</cite>
      {source.locator === null ? null : `\u00a0· ${source.locator}`} <SourceAddresses source={source} />
    </p>
  )
}
