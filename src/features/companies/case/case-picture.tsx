import { useMemo } from 'react'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { countryRole } from '../country.ts'
import { type CaseInput, type CaseOptions, moveKey } from './case-input.ts'
import { type CaseBand, type CaseLayout, layoutCase } from './case-layout.ts'
import type { CaseText } from './case-text.ts'
import { MoveGlyph, SaidGlyph } from './glyphs.tsx'
import type { CaseLane, CaseMark } from './lane-layout.ts'
import { MarkLink, moveAmongMarks } from './mark-link.tsx'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

type Props = { company: CompanyAnswer; input: CaseInput; options: CaseOptions; className: string }

/** The case drawn at one width: the line, and the lanes on its axis of time. Every mark leads to its claim. */
export function CasePicture({ company, input, options, className }: Props) {
  const { m } = useI18n(COMPANY)
  const layout = useMemo(() => layoutCase(input, options), [input, options])
  return (
    <svg
      className={`case-svg ${className}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={m.company.case.picture({ name: company.card.name })}
      onKeyDown={moveAmongMarks}
    >
      <Ground layout={layout} />
      <Line layout={layout} company={company} input={input} />
      <Band band={layout.band} layout={layout} company={company} input={input} />
      {layout.opened ? <Band band={layout.opened} layout={layout} company={company} input={input} /> : null}
    </svg>
  )
}

/** Words at their place; years and values of an axis are ticks. */
function Words({ at, quiet = false }: { at: CaseText; quiet?: boolean }) {
  const tick = at.role === 'tick' ? ' tick' : ''
  return (
    <text
      className={`case-t case-t-${at.role}${tick}`}
      x={at.x}
      y={at.y}
      textAnchor={at.anchor}
      fontSize={at.size}
      aria-hidden={quiet ? true : undefined}
    >
      {at.text}
    </text>
  )
}

/** Rules, years and the wedge that leads from the stretch on the axis to the stretch opened. */
function Ground({ layout }: { layout: CaseLayout }) {
  const { chart, band, opened, left, right } = layout
  return (
    <g className="case-ground">
      {opened ? (
        <>
          <path
            className="case-wedge"
            d={`M${opened.from} ${chart?.top ?? band.top}V${band.bottom}L${left} ${opened.top}H${right}L${opened.to} ${band.bottom}V${chart?.top ?? band.top}Z`}
          />
          <rect className="case-opened" x={left} y={opened.top} width={right - left} height={opened.bottom - opened.top} />
        </>
      ) : null}
      {[band, ...(opened ? [opened] : [])].map((b) => (
        <g key={b.top}>
          {b.ticks.map((t) => (
            <line key={t.x} className="case-grid" x1={t.x} x2={t.x} y1={b.top} y2={b.bottom} />
          ))}
          {b.lanes.map((lane) => (
            <line key={lane.id} className="case-rule" x1={left} x2={right} y1={lane.rule} y2={lane.rule} />
          ))}
          {b.ticks.map((t) => (t.label ? <Words key={t.x} at={t.label} /> : null))}
          {b.lanes.map((lane) => (lane.name && lane.name.text !== '' ? <Words key={lane.id} at={lane.name} /> : null))}
        </g>
      ))}
      {chart?.ticks.map((t) => (
        <g key={t.y}>
          <line className={t.y >= chart.bottom - 0.5 ? 'case-base' : 'case-grid'} x1={left} x2={right} y1={t.y} y2={t.y} />
          <Words at={t.label} />
        </g>
      ))}
    </g>
  )
}

/** The line of the headcount, or of the series drawn instead, with the row that stays empty. */
function Line({ layout, company, input }: { layout: CaseLayout; company: CompanyAnswer; input: CaseInput }) {
  const { chart, blank, left, right } = layout
  const statusOf = new Map((company.case.line?.series.points ?? []).map((p) => [p.claim, p.status]))
  const named = new Map([...input.points, ...(input.blank?.counts ?? [])].map((p) => [p.id, `${p.words}: ${p.title}`]))
  return (
    <>
      {blank ? (
        <g>
          <rect className="case-blank" x={left} y={blank.top} width={right - left} height={blank.bottom - blank.top} />
          {blank.label.map((t) => (
            <Words key={t.text} at={t} />
          ))}
          {blank.counts.map((c) => (
            <MarkLink key={c.id} claim={c.id} label={named.get(c.id) ?? ''}>
              <circle className="case-point" cx={c.x} cy={c.y} r="4.5" />
              {c.label.map((t) => (
                <Words key={t.text} at={t} />
              ))}
            </MarkLink>
          ))}
        </g>
      ) : null}
      {chart ? (
        <g>
          {chart.breaks.map((b) => (
            <g key={b.left}>
              <rect
                className="case-break"
                x={b.left}
                y={chart.top + 8}
                width={Math.max(1, b.right - b.left)}
                height={chart.bottom - chart.top - 8}
              />
              {b.label.map((t) => (
                <Words key={t.text} at={t} />
              ))}
            </g>
          ))}
          {chart.lines.map((line) => (
            <polyline key={line[0]?.x} className="case-line" points={line.map((p) => `${p.x.toFixed(1)},${p.y.toFixed(1)}`).join(' ')} />
          ))}
          {chart.missing.map((q) => (q.label ? <Words key={q.x} at={q.label} /> : null))}
          {chart.points.map((p, i) => (
            <MarkLink key={p.id} claim={p.id} label={named.get(p.id) ?? ''} first={i === 0}>
              <circle className="case-hit" cx={p.x} cy={p.y} r="11" />
              <circle
                className={statusOf.get(p.id) === 'contested' ? 'case-point case-open' : 'case-point'}
                cx={p.x}
                cy={p.y}
                r={p.named ? 4.2 : 2.8}
              />
              {p.label.map((t) => (
                <Words key={t.role} at={t} />
              ))}
            </MarkLink>
          ))}
        </g>
      ) : null}
    </>
  )
}

/** The marks of a stretch of time and the thread that joins the company's own words. */
function Band({ band, layout, company, input }: { band: CaseBand; layout: CaseLayout; company: CompanyAnswer; input: CaseInput }) {
  const first = layout.chart === null && band.lanes.length > 0
  return (
    <>
      {band.thread.length > 1 ? (
        <polyline className="case-thread" points={band.thread.map((p) => `${p.x.toFixed(1)},${p.y.toFixed(1)}`).join(' ')} />
      ) : null}
      {band.lanes.map((lane, i) => (
        <g key={lane.id}>
          {lane.marks.map((mark, j) => (
            <Mark key={mark.id} mark={mark} lane={lane} company={company} input={input} first={first && i === 0 && j === 0} />
          ))}
        </g>
      ))}
    </>
  )
}

function Mark({
  mark,
  lane,
  company,
  input,
  first,
}: {
  mark: CaseMark
  lane: CaseLane
  company: CompanyAnswer
  input: CaseInput
  first: boolean
}) {
  const words = useMessages(COMPANY).company.case
  const leader = mark.leader
  const move = lane.id === 'moves' ? company.case.moves.find((x) => x.claim === mark.id) : undefined
  const said = company.case.said.find((x) => x.claim === mark.id)
  const event = (move ? input.moves : input.said).find((e) => e.id === mark.id)
  const kind = move ? words.moveKind[moveKey(move)] : said ? words.lanes[said.lane] : ''
  const label = `${kind}: ${event?.title ?? ''}, ${event?.words ?? ''}`
  // A month, a quarter or a year is drawn as long as it is.
  const wide = mark.to - mark.from > 6
  const rule = move ? mark.y : lane.rule
  return (
    <MarkLink claim={mark.id} label={label} first={first}>
      {wide ? <path className="case-span" d={`M${mark.from + 1.5} ${rule - 3}v6m0 -3H${mark.to - 1.5}m0 -3v6`} /> : null}
      {leader ? <line className="case-leader" x1={mark.x} x2={mark.x} y1={leader.top} y2={leader.bottom} /> : null}
      <circle className="case-hit" cx={mark.x} cy={move ? mark.y + (move.kind === 'cut' ? 8 : -8) : mark.y} r="12" />
      {move ? (
        <MoveGlyph
          lane={move.kind}
          x={mark.x}
          y={mark.y}
          half={mark.half}
          height={mark.height}
          planned={move.planned}
          known={move.size !== null}
          status={company.claims[mark.id]?.status ?? 'reported'}
          role={countryRole(company.card.country)}
        />
      ) : said ? (
        <SaidGlyph lane={said.lane} x={mark.x} y={mark.y} />
      ) : null}
      {mark.label.map((t) => (
        <Words key={t.role} at={t} />
      ))}
    </MarkLink>
  )
}
