import { AddToDeck } from '#blocks/deck/add-to-deck.tsx'
import { AppLink, usePageValue, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { download } from '#blocks/table/table-text.ts'
import { PageRests } from '#blocks/claim/page-rests.tsx'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { manifestComment, manifestOf } from '#files/manifest.ts'
import { standingOf } from '#domain/indicator/pair.ts'
import { formatCount } from '#i18n/format-count.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { RESTS } from '#i18n/messages/rests/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { IndicatorRow, IndicatorsAnswer } from '#schema/api-indicators.ts'
import { plainText } from '#schema/rich-text.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { indicatorFigureId } from '#url/indicator-figure.ts'
import { readItems, toggleItem } from '#url/indicators-search.ts'
import { paths } from '#url/paths.ts'
import { type SearchNotice, withSearch } from '#url/search.ts'
import { briefMarkdown, missingLines } from './markdown.ts'
import { restsOf } from './rests.ts'
import { RowPicture } from './rows.tsx'
import { SideCell } from './side-cell.tsx'
import { TakeRows } from './take.tsx'
import { liftWords, obstaclesOf, verdictName, verdictSentence } from './words.ts'

/** The brief of the measures that the address names: one page for the pair of countries, for paper and for a memo. */
export function Brief({ answer: { indicators, version, asOf } }: { answer: IndicatorsAnswer }) {
  const { locale, m } = useI18n(COUNTRIES, VOCABULARY, SHELL, RESTS)
  const words = m.countries.brief
  const search = usePageValue((page) => page.search) ?? ''
  const notices: SearchNotice[] = []
  const items = readItems(new URLSearchParams(search), new Set(indicators.map((i) => i.id)), notices)
  const rows = items.flatMap((id) => indicators.find((i) => i.id === id) ?? [])
  const setSearch = useSetSearch()
  const told = notices.map((n) => (
    <Notice key={n.value}>
      <p data-count="">{m.shell.notices.badParameter(n)}</p>
    </Notice>
  ))
  const toList = <AppLink to={paths.indicators() + withSearch('', { items: items.join(',') || null })}>{words.toList}</AppLink>
  if (rows.length === 0)
    return (
      <>
        {told}
        <p className="measure">{words.empty}</p>
        <p>{toList}</p>
      </>
    )
  const stamp = { version, asOf, address: publicUrl(paths.indicatorBrief() + withSearch('', { items: items.join(',') }), locale) }
  const markdown = () => briefMarkdown(rows, m, locale, stamp)
  // The manifest of the file, by which it can be checked later.
  const about = () =>
    manifestComment(
      manifestOf(
        rows.flatMap((row) => [row.US, row.CN].flatMap((side) => (side ? [{ ...side.used, id: side.used.claim }] : []))),
        { version, link: stamp.address },
      ),
    )
  const count = (...standings: string[]) => formatCount(rows.filter((r) => standings.includes(standingOf(r.verdict))).length, locale)
  const missing = missingLines(rows, m)
  return (
    <>
      {told}
      <p className="indicators-finding" data-count="">
        {words.made({
          count: formatCount(rows.length, locale),
          comparable: count('comparable'),
          care: count('with-care'),
          rest: count('not-comparable', 'one-country'),
        })}
      </p>
      <p className="indicators-bar no-print">
        <Button look="primary" onClick={() => window.print()}>
          {words.print}
        </Button>
        <CopyButton label={words.copyMarkdown} text={markdown} />
        <Button onClick={() => download(`parallax-brief-${version}.md`, 'text/markdown;charset=utf-8', markdown() + about())}>
          {words.markdown}
        </Button>
        <TakeRows rows={rows} version={version} />
        <AddToDeck exhibit={rows.map((row) => ({ kind: 'figure' as const, id: indicatorFigureId(row.id) }))} />
        {toList}
      </p>
      {rows.map((row) => (
        <BriefItem key={row.id} row={row} onRemove={() => setSearch({ items: toggleItem(items, row.id) }, { replace: true })} />
      ))}
      <section className="indicators-missing">
        <h2>{words.missing}</h2>
        {missing.length === 0 ? (
          <p>{words.missingNone}</p>
        ) : (
          <ul>
            {missing.map((line) => (
              <li key={line} data-count="">
                {line}
              </li>
            ))}
          </ul>
        )}
      </section>
      <PageRests rests={restsOf(rows)} />
      <p className="small quiet" data-count="">
        {words.stamp({ ...stamp, asOf: formatDate(asOf, locale) })}
      </p>
    </>
  )
}

function BriefItem({ row, onRemove }: { row: IndicatorRow; onRemove: () => void }) {
  const { locale, m } = useI18n(COUNTRIES, VOCABULARY, SHELL)
  const words = m.countries.brief
  const name = plainText(row.name)
  const verdict = verdictName(row, m)
  const sentence = verdictSentence(row, m, locale)
  const lifts = obstaclesOf(row).flatMap((r) => liftWords(r, m) ?? [])
  const sources = [...new Map([row.US, row.CN].flatMap((s) => s?.sources ?? []).map((s) => [s.title, s])).values()]
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
      <ul className="indicators-sources" aria-label={words.sources}>
        {sources.map((s) => (
          <li key={s.title} data-count="">
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
      <p className="no-print">
        <Button look="quiet" onClick={onRemove}>
          {words.remove({ name })}
        </Button>
      </p>
    </section>
  )
}
