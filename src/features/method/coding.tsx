import { useMark } from '#blocks/term/use-mark.tsx'
import { NEITHER } from '#domain/grid.ts'
import { ATTRIBUTIONS, CODINGS, MECHANISMS } from '#schema/vocabulary.ts'
import { Part } from './part.tsx'
import { entriesOf, Meanings } from './meanings.tsx'
import { useMessages } from '#i18n/context.tsx'
import { METHOD } from '#i18n/messages/method/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** The grid of readings and countries, and how a claim comes into its cells. */
export function Coding() {
  const { vocabulary } = useMessages(VOCABULARY)
  const { grid } = useMessages(METHOD).method
  const mark = useMark()
  return (
    <Part id="grid" heading={grid.heading}>
      <p>{mark(grid.lead)}</p>
      <p>{mark(grid.coding)}</p>
      <Meanings list="coding" entries={entriesOf(CODINGS, vocabulary.coding, grid.codings, mark)} />
      <p>{mark(grid.rows)}</p>
      <ul className="method-neither" data-list="neither">
        {NEITHER.map((mechanism) => (
          <li key={mechanism} data-entry={mechanism}>
            {vocabulary.mechanism[mechanism]}
          </li>
        ))}
      </ul>
      <Meanings list="mechanism" heading={grid.mechanisms} entries={entriesOf(MECHANISMS, vocabulary.mechanism, grid.mechanism, mark)} />
      <Meanings
        list="attribution"
        heading={grid.attributions}
        entries={entriesOf(ATTRIBUTIONS, vocabulary.attribution, grid.attribution, mark)}
      />
    </Part>
  )
}
