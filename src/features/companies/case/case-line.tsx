import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import type { CaseInput } from './case-input.ts'
import type { CaseLayout } from './case-layout.ts'
import { entryMark } from './entry-mark.ts'
import { hitRadii } from './hit-radius.ts'
import { MarkLink } from './mark-link.tsx'
import { Words } from './case-words.tsx'

/** The line of the headcount, or of the series drawn instead, with the row that stays empty. */
export function Line({ layout, company, input }: { layout: CaseLayout; company: CompanyAnswer; input: CaseInput }) {
  const { chart, blank, left, right } = layout
  const { shell } = useMessages(SHELL)
  const statusOf = new Map((company.case.line?.series.points ?? []).map((p) => [p.claim, p.status]))
  const named = new Map([...input.points, ...(input.blank?.counts ?? [])].map((p) => [p.id, `${p.words}${shell.colon}${p.title}`]))
  const radii = hitRadii(chart?.points ?? [], 11)
  const entry = entryMark(layout)
  return (
    <>
      {blank ? (
        <g>
          <rect className="case-blank" x={left} y={blank.top} width={right - left} height={blank.bottom - blank.top} />
          {blank.label.map((t) => (
            <Words key={t.text} at={t} />
          ))}
          {blank.counts.map((c) => (
            <MarkLink key={c.id} claim={c.id} label={named.get(c.id) ?? ''} first={c === entry}>
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
            <MarkLink key={p.id} claim={p.id} label={named.get(p.id) ?? ''} first={p === entry}>
              <circle className="case-hit" cx={p.x} cy={p.y} r={radii[i]} />
              {p.leader ? <line className="case-leader" x1={p.leader.x} x2={p.leader.x} y1={p.leader.from} y2={p.leader.to} /> : null}
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
