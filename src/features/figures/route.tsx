import { useQuery } from '@tanstack/react-query'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { DataError } from '#data/errors.ts'
import { resourceQuery } from '#data/resource.ts'
import { FigurePage } from './figure-page.tsx'
import { Gallery } from './gallery.tsx'
import { useFigureHead } from './head.ts'
import { UnknownFigure } from './unknown-figure.tsx'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** `/figures`: every figure, by theme, to be searched and narrowed. */
export function FiguresScreen() {
  const { locale, m } = useI18n(FIGURE)
  const query = useQuery(resourceQuery('figures', locale))
  usePageHead({ title: m.figure.gallery.title, description: m.figure.gallery.description })
  return (
    <div className="wrap figures">
      <h1>{m.figure.gallery.title}</h1>
      <p className="lead measure">{m.figure.gallery.lead}</p>
      <QueryView query={query} resource="figures" height="page">
        {(answer) => <Gallery figures={answer.figures} />}
      </QueryView>
    </div>
  )
}

const isSlug = (id: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)
const isMissing = (error: unknown) => error instanceof DataError && error.failure.kind === 'http' && error.failure.status === 404

/** `/figures/{id}`: one figure at full width, with everything that can be done with it. */
export function FigureScreen({ id }: { id: string }) {
  const { locale, m } = useI18n(FIGURE, SHELL)
  const query = useQuery({ ...resourceQuery('figures/:id', locale, { id }), enabled: isSlug(id) })
  const missing = !isSlug(id) || isMissing(query.error)
  usePageHead(
    useFigureHead(query.data) ?? {
      title: missing ? m.shell.notFound.title : m.figure.gallery.title,
      description: m.figure.gallery.description,
      ...(missing ? { robots: 'noindex' as const } : {}),
    },
  )
  if (missing) return <UnknownFigure id={id} />
  return (
    <div className="wrap figures">
      {query.data ? null : <h1 className="visually-hidden">{m.figure.gallery.title}</h1>}
      <QueryView query={query} resource={`figures/${id}`} height="page">
        {(figure) => <FigurePage figure={figure} />}
      </QueryView>
    </div>
  )
}
