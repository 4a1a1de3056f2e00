import { AppLink } from '#blocks/navigation/navigation.tsx'
import { useI18n } from '#i18n/context.tsx'
import { NOTEBOOK } from '#i18n/messages/notebook/namespace.ts'
import { paths } from '#url/paths.ts'

/** What is said before anything is saved: how it is done, and where to begin. */
export function EmptyNotebook() {
  const { m } = useI18n(NOTEBOOK)
  const words = m.notebook
  return (
    <section className="notebook-empty">
      <p>{words.empty}</p>
      <ul>
        {words.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <AppLink to={paths.evidence()}>{words.start}</AppLink>
      </p>
    </section>
  )
}
