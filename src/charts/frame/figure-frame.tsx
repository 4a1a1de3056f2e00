import { Phrased } from '#ui/phrased.tsx'
import { type ReactNode, useMemo, useState } from 'react'
import type { FigureAnswer } from '#schema/api.ts'
import { plainText, type RichText } from '#schema/rich-text.ts'
import { Tabs } from '#ui/tabs.tsx'
import type { FigureView } from '#url/figure-search.ts'
import { figureRows, type FigureRow } from './figure-rows.ts'
import { FigureTable, type ValueLink } from './figure-table.tsx'
import { PlotBox } from './plot-box.tsx'
import { Said } from './said.tsx'
import type { FigureSize } from './sizes.ts'
import { StatusKey } from './status-key.tsx'
import { VerdictLine } from './verdict-line.tsx'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { sourceLine } from './source-line.tsx'

/** A figure in its frame: what it shows, how large, which of its views is open, and what opens. */
export type FigureFrameProps = {
  figure: FigureAnswer
  size: FigureSize
  headingLevel: 1 | 2 | 3
  view: FigureView
  onView: (view: FigureView) => void
  /** Opens the claims behind a mark or a cell. */
  onOpen: (row: FigureRow) => void
  /** Renders wording with its numbers as links; the frame itself knows no claims. */
  rich: (text: RichText) => ReactNode
  valueLink: ValueLink
  sources: ReactNode
  /** Beside the table: copy and CSV. */
  tableTools?: (rows: readonly FigureRow[]) => ReactNode
  /** The result of picking marks, right below the plot. */
  readout?: ReactNode
  /** Between the title and the chart: other ways to show it. */
  controls?: ReactNode
  /** Below the figure: full screen, compare two points, download and share. */
  actions?: ReactNode
  /** Where the figure has a page of its own. */
  titleLink?: (title: ReactNode) => ReactNode
  /** Marks are picked instead of opened; `picked` names rows as "panel/series:index". */
  picking?: { picked: readonly string[]; onPick: (row: FigureRow) => void } | null
}

/** Any figure: title that states the finding, subtitle, plot, status key, source line, actions; chart, table and sources are tabs. */
export function FigureFrame({
  figure,
  size,
  headingLevel,
  view,
  onView,
  onOpen,
  rich,
  valueLink,
  sources,
  tableTools,
  readout,
  controls,
  actions,
  titleLink,
  picking = null,
}: FigureFrameProps) {
  const { locale, m } = useI18n(FIGURE, VOCABULARY, SHELL)
  const rows = useMemo(() => figureRows(figure, locale), [figure, locale])
  const Heading = `h${headingLevel}` as const
  const title = rich(figure.title)
  const { state } = figure.spec
  return (
    <figure className={`figure figure-${size}`} data-figure={figure.spec.id}>
      <figcaption>
        <Heading className="figure-title">
          <Phrased>{titleLink ? titleLink(<Said text={figure.title} />) : title}</Phrased>
        </Heading>
        <p className="figure-subtitle">{rich(figure.subtitle)}</p>
      </figcaption>
      {controls}
      <Tabs
        label={m.figure.tabs.label}
        value={view}
        onChange={onView}
        tabs={[
          {
            value: 'chart',
            label: m.figure.tabs.chart,
            panel: <Chart figure={figure} rows={rows} size={size} onOpen={onOpen} picking={picking} />,
          },
          {
            value: 'table',
            label: m.figure.tabs.table,
            panel: <FigureTable figure={figure} rows={rows} valueLink={valueLink} tools={tableTools} />,
          },
          { value: 'sources', label: m.figure.tabs.sources, panel: sources },
        ]}
      />
      {readout}
      {state.kind === 'partial' ? <State text={m.figure.partial({ reason: state.reason })} /> : null}
      <StatusKey spec={figure.spec} />
      <VerdictLine spec={figure.spec} />
      {figure.caveat ? (
        <p className="figure-caveat">
          {m.figure.caveat}
          {m.shell.colon}
          {rich(figure.caveat)}
        </p>
      ) : null}
      <p className="figure-source">{sourceLine(figure, m, locale)}</p>
      {actions}
    </figure>
  )
}

/** What a figure lacks. Digits in it are dates or counts of what is missing; no claim can state them. */
export function State({ text }: { text: string }) {
  return (
    <p className="figure-state" data-count>
      {text}
    </p>
  )
}

type ChartProps = {
  figure: FigureAnswer
  rows: readonly FigureRow[]
  size: FigureSize
  onOpen: (row: FigureRow) => void
  picking: FigureFrameProps['picking']
}

function Chart({ figure, rows, size, onOpen, picking }: ChartProps) {
  const { m } = useI18n(FIGURE, VOCABULARY, SHELL)
  const [hovered, setHovered] = useState<{ panel: string; year: string } | null>(null)
  if (figure.spec.state.kind === 'cannot-draw') return <State text={m.figure.cannotDraw({ reason: figure.spec.state.reason })} />
  return (
    <div className={`plots plots-${Math.min(figure.spec.panels.length, 2)}`}>
      <p className="visually-hidden">
        <Said text={figure.summary} />
      </p>
      {figure.spec.panels.map((panel) => {
        const own = rows.filter((r) => r.panel.id === panel.id)
        const name = own[0]?.panelText ?? ''
        return (
          <div key={panel.id} className="plot-panel">
            {name !== '' && figure.spec.panels.length > 1 ? <p className="plot-panel-name">{name}</p> : null}
            <PlotBox
              figure={figure}
              panel={panel}
              rows={own}
              size={size}
              label={`${plainText(figure.title)}${name === '' ? '' : ` · ${name}`}${m.shell.stop}${m.figure.keys}`}
              year={hovered && hovered.panel !== panel.id ? hovered.year : null}
              onYear={(year) => setHovered(year === null ? null : { panel: panel.id, year })}
              onOpen={onOpen}
              picked={(picking?.picked ?? [])
                .filter((name) => name.startsWith(`${panel.id}/`))
                .map((name) => name.slice(panel.id.length + 1))}
              onPick={picking ? picking.onPick : null}
            />
          </div>
        )
      })}
    </div>
  )
}
