import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { IndicatorRow } from '#schema/api-indicators.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { RowPicture } from './rows.tsx'
import { SideCell } from './side-cell.tsx'
import { documentsOf, liftWords, obstaclesOf, verdictName, verdictSentence } from './words.ts'

/** One measure of the brief: both countries, the verdict in a sentence, what would lift it, a note and the sources. */
export function BriefItem({ row, onRemove }: { row: IndicatorRow; onRemove: () => void }) {
  const { locale, m } = useI18n(COUNTRIES, VOCABULARY, SHELL)
  const words = m.countries.brief
  const name = plainText(row.name)
  const verdict = verdictName(row, m)
  const sentence = verdictSentence(row, m, locale)
  const lifts = obstaclesOf(row).flatMap((r) => liftWords(r, m) ?? [])
  return (
    <section className="indicators-item" data-item={row.id}>
      <h2>
        <AppLink to={paths.indicator(row.id)}>{name}</AppLink>
      </h2>
      <p className="small">
        <Rich text={row.definition} />
      </p>
      <div className="indicators-item-sides">
        {(['US', 'CN'] as const).map((country) => (
          <div key={country} className={country === 'US' ? 'us' : 'cn'}>
            <h3>{m.vocabulary.countries[country]}</h3>
            <SideCell side={row[country]} />
          </div>
        ))}
        <RowPicture row={row} />
      </div>
      <p className="indicators-sentence" data-count="">
        <b>{verdict}</b>
        {sentence.slice(verdict.length)}
      </p>
      {lifts.length === 0 ? null : (
        <p className="small">
          {words.lift}
          {m.shell.colon}
          {lifts.join(m.shell.sentenceGap)}
        </p>
      )}
      {row.caveat ? (
        <p className="small">
          {words.note}
          {m.shell.colon}
          <Rich text={row.caveat} />
        </p>
      ) : null}
      <ItemSources row={row} />
      <p className="no-print">
        <Button look="quiet" onClick={onRemove}>
          {words.remove({ name })}
        </Button>
      </p>
    </section>
  )
}

/** The documents that both sides of a measure rest on, each once. */
function ItemSources({ row }: { row: IndicatorRow }) {
  const { locale, m } = useI18n(COUNTRIES)
  return (
    <ul className="indicators-sources" aria-label={m.countries.brief.sources}>
      {documentsOf(row).map((s) => (
        <li key={s.publisher + s.title + s.url} data-count="">
          {s.publisher}
          {locale === 'en' ? ', ' : '，'}
          {s.url === null ? (
            <cite>{s.title}</cite>
          ) : (
            <a href={s.url} rel="noopener noreferrer" target="_blank">
              <cite>{s.title}</cite>
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
