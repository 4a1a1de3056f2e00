import { useMark } from '#blocks/term/use-mark.tsx'
import type { observationFlag } from '#domain/observation-flag.ts'
import { formatDate } from '#i18n/format-date.ts'
import { formatExact, formatFull, type Measured } from '#i18n/format-value.ts'
import { Part } from './part.tsx'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { METHOD } from '#i18n/messages/method/namespace.ts'
import { ScrollBox } from '#ui/scroll-box.tsx'

/** Made-up numbers and dates that show the formatter at work in the page's language. */
const NUMBERS: readonly Measured[] = [
  { value: 30_000, unit: 'jobs' },
  { value: 128_197, unit: 'employees' },
  { value: 130_000_000, unit: 'people' },
  { value: 180_200_000_000, unit: 'usd' },
  { value: 4_500_000_000_000, unit: 'cny' },
  { value: 8.57, unit: 'percent' },
]
/** Codes of domain/observation-flag.ts, in the order of their letters. */
const FLAGS = ['A', 'B', 'E', 'F', 'O'] as const satisfies readonly ReturnType<typeof observationFlag>[]
const DATES = ['2025', '2025-Q3', '2025-10', '2025-10-28'] as const

/** How dates and numbers are written: the examples are the formatter's own answers. */
export function Formats() {
  const locale = useLocale()
  const { formats } = useMessages(METHOD).method
  const mark = useMark()
  return (
    <Part id="formats" heading={formats.heading}>
      <p>{mark(formats.dates)}</p>
      <p>{mark(formats.numbers)}</p>
      <ScrollBox className="method-scroll" label={formats.examples}>
        <table className="method-table method-examples">
          <caption className="visually-hidden">{formats.examples}</caption>
          <thead>
            <tr>
              <th scope="col">{formats.recorded}</th>
              <th scope="col">{formats.shown}</th>
            </tr>
          </thead>
          <tbody>
            {NUMBERS.map((q) => (
              <tr key={`${q.value}`}>
                <td data-count>{formatExact(q, locale)}</td>
                <td data-count>{formatFull(q, locale)}</td>
              </tr>
            ))}
            {DATES.map((date) => (
              <tr key={date}>
                <td>
                  <code>{date}</code>
                </td>
                <td>
                  <time dateTime={date}>{formatDate(date, locale)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p>{formats.flags}</p>
      <dl className="method-flags">
        {FLAGS.map((flag) => (
          <div key={flag}>
            <dt>
              <code>{flag}</code>
            </dt>
            <dd>{formats.flag[flag]}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}
