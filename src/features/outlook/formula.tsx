import { memo, type ReactNode } from 'react'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { useI18n } from '#i18n/context.tsx'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { people, plain, share } from './format.ts'
import type { Worked } from './model.ts'

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** The formula with the numbers that are set now, line by line, as one would write it down. */
export const Formula = memo(function Formula({ worked: { values, result, of, base } }: { worked: Worked }) {
  const { locale, m } = useI18n(OUTLOOK, SHELL)
  const words = m.outlook
  const n = (value: number) => people(value, locale)
  const percent = (value: number) => `${plain(value, locale)}%`
  const years = Math.max(0, values.year - base.start)
  const reach = values.adoption + values.pace * years
  return (
    <section className="outlook-formula">
      <dl data-count="">
        <Line name={words.cell.exposedJobs}>
          <ClaimLink claim={of.workforce.claim}>{n(base.workforce)}</ClaimLink> × {percent(values.exposed)} = {n(result.exposedJobs)}
        </Line>
        <Line name={words.formulaReach({ year: String(values.year) })}>
          {percent(values.adoption)} + {plain(values.pace, locale)} × {years} = {share(reach, locale)}
          {reach > 100 ? ` → ${percent(100)}${m.shell.bracketOpen}${words.capped}${m.shell.bracketClose}` : ''}
        </Line>
        <Line name={words.cell.inUse}>
          {n(result.exposedJobs)} × {share(result.reached, locale)} = {n(result.inUse)}
        </Line>
        <Line name={words.cell.displaced}>
          {n(result.inUse)} × {percent(values.replaced)} = <strong>{n(result.displaced)}</strong>
        </Line>
        <Line name={words.cell.changed}>
          {n(result.inUse)} × {percent(values.assisted)} = <strong>{n(result.changed)}</strong>
        </Line>
        <Line name={words.cell.found}>
          {n(result.displaced)} × {percent(values.reemployed)} = {n(result.found)}
        </Line>
        <Line name={words.cell.lost}>
          {n(result.displaced)} − {n(result.found)} = <strong>{n(result.lost)}</strong>
        </Line>
      </dl>
    </section>
  )
})
