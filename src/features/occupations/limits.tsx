import { Sentences } from '#blocks/text/sentences.tsx'
import { useMark } from '#blocks/term/use-mark.tsx'
import { useMessages } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'

/** What no score here says: on the screen and on every group's page. */
export function Limits() {
  const mark = useMark()
  const { not } = useMessages(OCCUPATIONS).occupations
  return (
    <section className="occupations-limits">
      <h2>{not.title}</h2>
      <ul>
        <li>
          <Sentences>
            {mark(not.fate)}
            {not.quote({ quote: not.quoteText })}
          </Sentences>
        </li>
        <li>{mark(not.place)}</li>
        <li>{mark(not.average)}</li>
        <li>{mark(not.carried)}</li>
        <li>{mark(not.jobs)}</li>
      </ul>
    </section>
  )
}
