import { useI18n } from '#i18n/context.tsx'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { SCENARIO_OUTPUTS, type ScenarioOutcome } from '#schema/outlook.ts'
import { people, share } from './format.ts'
import type { Worked } from './model.ts'
import { useScenarioName } from './scenario-name.ts'

const ROWS = SCENARIO_OUTPUTS.filter((o) => o !== 'reached')

/** Both scenarios side by side in numbers of people and shares of those at work; the outcome that is shown elsewhere is marked. */
export function DifferenceTable({ a, b, outcome }: { a: Worked; b: Worked; outcome: ScenarioOutcome }) {
  const { locale, m } = useI18n(OUTLOOK, SHELL)
  const words = m.outlook
  const name = useScenarioName()
  const part = (w: Worked, people: number) => (100 * people) / w.base.workforce
  return (
    <table className="outlook-table" data-count="">
      <caption>{words.numbers}</caption>
      <thead>
        <tr>
          <th scope="col" />
          <th scope="col" className={a.of.country === 'US' ? 'us' : 'cn'}>
            {words.slot.a}
            {m.shell.colon}
            {name(a)}
          </th>
          <th scope="col" className={b.of.country === 'US' ? 'us' : 'cn'}>
            {words.slot.b}
            {m.shell.colon}
            {name(b)}
          </th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row} className={row === outcome ? 'outlook-row-shown' : undefined}>
            <th scope="row">{words.cell[row]}</th>
            {[a, b].map((w, i) => (
              <td key={i === 0 ? 'a' : 'b'}>
                {people(w.result[row], locale)}{' '}
                <span className="quiet outlook-share">{row === 'workforce' ? '' : share(part(w, w.result[row]), locale)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
