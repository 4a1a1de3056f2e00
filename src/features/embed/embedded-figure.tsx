import { FigureSources } from '#blocks/figure/figure-sources.tsx'
import { State } from '#charts/frame/figure-frame.tsx'
import { sourceLine } from '#charts/frame/source-line.tsx'
import { figureRows } from '#charts/frame/figure-rows.ts'
import { FigureTable } from '#charts/frame/figure-table.tsx'
import { StatusKey } from '#charts/frame/status-key.tsx'
import { toldLine } from '#charts/frame/told-line.ts'
import { VerdictLine } from '#charts/frame/verdict-line.tsx'
import type { FigureAnswer } from '#schema/api.ts'
import { paths } from '#url/paths.ts'
import { withSearch } from '#url/search.ts'
import { EmbeddedPlots } from './embedded-plots.tsx'
import { OutClaim, OutLink } from './out-link.tsx'
import { OutRich } from './out-rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** Two figures count all claims and rest on hundreds of documents: nobody reads such a list in a frame. */
const MOST_SOURCES = 40

const valueLink = (claim: string, check: string | null, text: string) => (
  <OutClaim claim={claim} check={check ?? undefined}>
    {text}
  </OutClaim>
)

/** Title, plots, key, table, sources, date and a link to the full page. */
export function EmbeddedFigure({ figure }: { figure: FigureAnswer }) {
  const { locale, m } = useI18n(FIGURE, VOCABULARY, SHELL)
  const { state, id } = figure.spec
  return (
    <figure className="figure embed-figure" data-figure={id}>
      <figcaption>
        <p className="embed-told embed-if-told">
          {figure.told === null ? (
            toldLine(figure, m)
          ) : (
            <>
              {m.shell.lens.toldMark}
              {m.shell.colon}
              <OutRich text={figure.told.text} />
            </>
          )}
        </p>
        <h1 className="embed-title">
          <OutRich text={figure.title} />
        </h1>
        <p className="figure-subtitle">
          <OutRich text={figure.subtitle} />
        </p>
      </figcaption>
      {state.kind === 'cannot-draw' ? <State text={m.figure.cannotDraw({ reason: state.reason })} /> : <EmbeddedPlots figure={figure} />}
      {state.kind === 'partial' ? <State text={m.figure.partial({ reason: state.reason })} /> : null}
      <StatusKey spec={figure.spec} />
      <VerdictLine spec={figure.spec} />
      {figure.caveat ? (
        <p className="figure-caveat">
          {m.figure.caveat}
          {m.shell.colon}
          <OutRich text={figure.caveat} />
        </p>
      ) : null}
      <details className="embed-more">
        <summary>{m.figure.embed.table}</summary>
        <FigureTable figure={figure} rows={figureRows(figure, locale)} valueLink={valueLink} />
      </details>
      <details className="embed-more">
        <summary>{m.figure.embed.sources}</summary>
        <FigureSources figure={figure} most={MOST_SOURCES} />
        {figure.sources.length > MOST_SOURCES ? (
          <p className="quiet" data-count>
            {m.figure.embed.moreSources({ count: figure.sources.length - MOST_SOURCES })}
          </p>
        ) : null}
      </details>
      <p className="figure-source">{sourceLine(figure, m, locale)}</p>
      <p className="embed-foot">
        <OutLink to={paths.figure(id)} className="embed-if-evidence">
          {m.figure.embed.openPage}
        </OutLink>
        <OutLink to={paths.figure(id) + withSearch('', { lens: 'told' })} className="embed-if-told">
          {m.figure.embed.openPage}
        </OutLink>{' '}
        <span data-count>{m.figure.embed.version({ version: figure.version })}</span>
      </p>
    </figure>
  )
}
