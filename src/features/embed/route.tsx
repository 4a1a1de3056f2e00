import { useQuery } from '@tanstack/react-query'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { SPRITE } from '#charts/frame/sizes.ts'
import { StatusPatterns } from '#charts/marks/status-patterns.tsx'
import { pagePalette } from '#charts/palette.ts'
import { resourceQuery } from '#data/resource.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { EmbeddedFigure } from './embedded-figure.tsx'
import { OutLink } from './out-link.tsx'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** Fragments that an embed's address may have, with what styles read from each. */
const LOOKS = {
  'ground-dark': 'embed-on-dark',
  'ground-system': 'embed-on-system',
  told: 'embed-as-told',
  'told-ground-dark': 'embed-as-told embed-on-dark',
  'told-ground-system': 'embed-as-told embed-on-system',
}

/** `/embed/figure/{id}`: a figure for other people's pages. Everything is in the HTML: it needs no script and no storage. */
export function EmbedScreen({ id }: { id: string }) {
  const { locale, m } = useI18n(FIGURE, SHELL)
  const query = useQuery(resourceQuery('figures/:id', locale, { id }))
  usePageHead({
    title: query.data ? plainText(query.data.title) : m.shell.siteName,
    description: query.data ? plainText(query.data.summary) : m.shell.siteDescription,
    robots: 'noindex',
  })
  return (
    <main className="embed">
      {/* The address says with its fragment what the figure stands on and through which lens; styles read it. A frame runs no script. */}
      {Object.entries(LOOKS).map(([fragment, look]) => (
        <span key={fragment} id={fragment} className={look} hidden />
      ))}
      <StatusPatterns palette={pagePalette} idPrefix={SPRITE} />
      <QueryView
        query={query}
        resource={`figures/${id}`}
        missing={
          <>
            <h1>{m.shell.notFound.title}</h1>
            <p data-count>{m.shell.notFound.figure({ id: id.slice(0, 60) })}</p>
            <p>
              <OutLink to={paths.figures()}>{m.figure.gallery.back}</OutLink>
            </p>
          </>
        }
      >
        {(figure) => <EmbeddedFigure figure={figure} />}
      </QueryView>
    </main>
  )
}
