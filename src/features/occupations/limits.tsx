import { useMessages } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'

/** What no score here says: on the screen and on every group's page. */
export function Limits() {
  const { not } = useMessages(OCCUPATIONS).occupations
  return (
    <section className="occupations-limits">
      <h2>{not.title}</h2>
      <ul>
        <li>
          {not.fate} {not.quote({ quote: not.quoteText })}
        </li>
        <li>{not.place}</li>
        <li>{not.average}</li>
        <li>{not.carried}</li>
        <li>{not.jobs}</li>
      </ul>
    </section>
  )
}
