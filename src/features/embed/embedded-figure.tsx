import { Said } from '#charts/frame/said.tsx'
import { FigureSources } from '#blocks/figure/figure-sources.tsx'
import { sourceLine, State } from '#charts/frame/figure-frame.tsx'
import { type FigureRow, figureRows } from '#charts/frame/figure-rows.ts'
import { StatusKey } from '#charts/frame/status-key.tsx'
import { TableCell } from '#charts/frame/table-cell.tsx'
import { tableColumns } from '#charts/frame/table-columns.ts'
import { VerdictLine } from '#charts/frame/verdict-line.tsx'
import { useI18n } from '#i18n/full-words.ts'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText } from '#schema/rich-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { paths } from '#url/paths.ts'
import { EmbeddedPlots } from './embedded-plots.tsx'
import { OutClaim, OutLink, OutRich } from './out-link.tsx'

/** Title, plots, key, table, sources, date and the way to the full page. */
export function EmbeddedFigure({ figure }: { figure: FigureAnswer }) {
  const { locale, m } = useI18n()
  const { state, id } = figure.spec
  return (
    <figure className="figure embed-figure" data-figure={id}>
      <figcaption>
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
        <EmbeddedTable figure={figure} />
      </details>
      <details className="embed-more">
        <summary>{m.figure.embed.sources}</summary>
        <FigureSources figure={figure} />
      </details>
      <p className="figure-source">{sourceLine(figure, m, locale)}</p>
      <p className="embed-foot">
        <OutLink to={paths.figure(id)}>{m.figure.embed.openPage}</OutLink>{' '}
        <span data-count>{m.figure.embed.version({ version: figure.version })}</span>
      </p>
    </figure>
  )
}

function EmbeddedTable({ figure }: { figure: FigureAnswer }) {
  const { locale, m } = useI18n()
  const rows = figureRows(figure, locale)
  const columns = tableColumns(rows, m, locale).map((c) =>
    c.id === 'value' || c.id === 'low' || c.id === 'high'
      ? { ...c, cell: (row: FigureRow) => <Value row={row} text={c.text(row)} /> }
      : { ...c, cell: (row: FigureRow) => <TableCell column={c.id} row={row} text={c.text(row)} /> },
  )
  return (
    <DataTable
      caption={m.figure.tableCaption({ title: plainText(figure.title) })}
      captionContent={<Said text={figure.title} />}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(r) => `${r.panel.id}/${r.key}`}
    />
  )
}

function Value({ row, text }: { row: FigureRow; text: string }) {
  const [claim] = row.claimIds
  if (claim === undefined || text === '') return <TableCell column="value" row={row} text={text} />
  return (
    <OutClaim claim={claim} check={row.point.derivation ? (row.point.derivation.check ?? row.point.derivation.operation) : undefined}>
      {text}
    </OutClaim>
  )
}
