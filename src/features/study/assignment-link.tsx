import { AppLink } from '#blocks/navigation/navigation.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { useI18n } from '#i18n/context.tsx'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'

/** The link that carries an assignment (`to`: its path in the app), to copy and to open; null while the assignment has no name. */
export function AssignmentLink({ to }: { to: string | null }) {
  const { locale, m } = useI18n(ASSIGNMENT)
  const words = m.assignment
  return (
    <div className="study-link" role="status">
      <h3>{words.link}</h3>
      {to === null ? (
        <p className="study-hint">{words.needsName}</p>
      ) : (
        <>
          <p className="study-address" data-count="">
            {publicUrl(to, locale)}
          </p>
          <p className="study-actions">
            <CopyButton text={() => publicUrl(to, locale)} label={words.copy} />
            <AppLink to={to}>{words.openCase}</AppLink>
          </p>
        </>
      )}
    </div>
  )
}
