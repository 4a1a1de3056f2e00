import { AppLink } from '#blocks/navigation/navigation.tsx'
import { useMessages } from '#i18n/context.tsx'
import { GLOSSARY } from '#i18n/messages/glossary/namespace.ts'
import type { TermPageAnswer } from '#schema/api-screens.ts'
import { paths } from '#url/paths.ts'

/** The terms before and after one in the list; null at its ends. */
export function TermAround({ before, after }: Pick<TermPageAnswer, 'before' | 'after'>) {
  const m = useMessages(GLOSSARY)
  return (
    <nav className="glossary-around no-print" aria-label={m.glossary.around}>
      {before === null ? (
        <span />
      ) : (
        <span data-count="">
          {m.glossary.before} <AppLink to={paths.term(before.id)}>{before.name}</AppLink>
        </span>
      )}
      {after === null ? null : (
        <span data-count="">
          {m.glossary.after} <AppLink to={paths.term(after.id)}>{after.name}</AppLink>
        </span>
      )}
    </nav>
  )
}
