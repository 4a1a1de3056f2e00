import { useI18n } from '#i18n/context.tsx'
import { digits } from '#i18n/format-count.ts'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import { SCENARIO_OUTPUTS, type ScenarioOutcome } from '#schema/outlook.ts'
import { people, share } from './format.ts'
import type { Worked } from './model.ts'
import { useScenarioName } from './scenario-name.ts'

const ROWS = SCENARIO_OUTPUTS.filter((o) => o !== 'reached')

/** Both scenarios side by side in numbers, and their difference in one sentence that says what each is measured against. */
export function Difference({ a, b, outcome }: { a: Worked; b: Worked; outcome: ScenarioOutcome }) {
  const { locale, m } = useI18n(OUTLOOK)
  const words = m.outlook
  const name = useScenarioName()
  const gap = locale === 'en' ? ' ' : ''
  const part = (w: Worked, people: number) => (100 * people) / w.base.workforce
  const [inA, inB] = [part(a, a.result[outcome]), part(b, b.result[outcome])]
  const points = digits(Math.abs(inA - inB), locale, { maximumFractionDigits: 1 })
  return (
    <section className="outlook-difference">
      <h2>{words.difference}</h2>
      <p className="measure" aria-live="polite" data-count="">
        {words.differenceOf({
          a: name(a),
          b: name(b),
          more: words.more({ outcome: words.outcome[outcome], a: share(inA, locale), b: share(inB, locale) }),
          points: words.points({ value: points }),
        })}
        {gap}
        {a.values.year === b.values.year ? null : words.sameYears({ a: String(a.values.year), b: String(b.values.year) })}
        {gap}
        {a.of.country === b.of.country ? null : words.careCountries}
      </p>
      <table className="outlook-table" data-count="">
        <caption>{words.numbers}</caption>
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col" className={a.of.country === 'US' ? 'us' : 'cn'}>
              {words.slot.a}: {name(a)}
            </th>
            <th scope="col" className={b.of.country === 'US' ? 'us' : 'cn'}>
              {words.slot.b}: {name(b)}
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
                  <span className="quiet">{row === 'workforce' ? '' : share(part(w, w.result[row]), locale)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
