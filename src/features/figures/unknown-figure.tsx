import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { resourceQuery } from '#data/resource.ts'
import { nearIds } from '#domain/near-ids.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** Longest piece of an unknown address that is repeated. */
const LONGEST = 60

/** There is no such figure: says so, offers those with the nearest ids, and the whole list. */
export function UnknownFigure({ id }: { id: string }) {
  const { locale, m } = useI18n(FIGURE, SHELL)
  const figures = useQuery(resourceQuery('figures', locale)).data?.figures ?? []
  const near = nearIds(
    id.slice(0, LONGEST),
    figures.map((f) => f.id),
  ).flatMap((nearId) => figures.find((f) => f.id === nearId) ?? [])
  return (
    <div className="wrap message-page">
      <h1>{m.shell.notFound.title}</h1>
      <p className="lead">
        <span data-count>{m.shell.notFound.figure({ id: id.slice(0, LONGEST) })}</span>
      </p>
      {near.length === 0 ? null : (
        <>
          <p>{m.shell.notFound.near}</p>
          <ul>
            {near.map((f) => (
              <li key={f.id}>
                <AppLink to={paths.figure(f.id)}>
                  <span data-count>{plainText(f.title)}</span>
                </AppLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <AppLink to={paths.figures()}>{m.figure.gallery.back}</AppLink>
      </p>
    </div>
  )
}
