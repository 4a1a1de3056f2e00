import { AddToDeck } from '#blocks/deck/add-to-deck.tsx'
import { download } from '#blocks/table/table-text.ts'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { manifestComment, manifestOf } from '#files/manifest.ts'
import { useI18n } from '#i18n/context.tsx'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { RESTS } from '#i18n/messages/rests/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { IndicatorRow } from '#schema/api-indicators.ts'
import { Button } from '#ui/button.tsx'
import { indicatorFigureId } from '#url/indicator-figure.ts'
import { briefMarkdown, type BriefStamp } from './markdown.ts'
import { TakeRows } from './take.tsx'

type Props = { rows: readonly IndicatorRow[]; stamp: BriefStamp }

/** Takes the brief away: on paper, as Markdown copied or saved, as a table, or into a deck. */
export function BriefActions({ rows, stamp }: Props) {
  const { locale, m } = useI18n(COUNTRIES, VOCABULARY, SHELL, RESTS)
  const words = m.countries.brief
  const { version } = stamp
  const markdown = () => briefMarkdown(rows, m, locale, stamp)
  // The manifest of the file, by which it can be checked later.
  const about = () =>
    manifestComment(
      manifestOf(
        rows.flatMap((row) => [row.US, row.CN].flatMap((side) => (side ? [{ ...side.used, id: side.used.claim }] : []))),
        { version, link: stamp.address },
      ),
    )
  return (
    <>
      <Button look="primary" onClick={() => window.print()}>
        {words.print}
      </Button>
      <CopyButton label={words.copyMarkdown} text={markdown} />
      <Button onClick={() => download(`parallax-brief-${version}.md`, 'text/markdown;charset=utf-8', markdown() + about())}>
        {words.markdown}
      </Button>
      <TakeRows rows={rows} version={version} />
      <AddToDeck exhibit={rows.map((row) => ({ kind: 'figure' as const, id: indicatorFigureId(row.id) }))} />
    </>
  )
}
