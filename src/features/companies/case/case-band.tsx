import type { CompanyAnswer } from '#schema/api-screens.ts'
import { countryRole } from '../country.ts'
import { type CaseInput, moveKey } from './case-input.ts'
import type { CaseBand, CaseLayout } from './case-layout.ts'
import { MoveGlyph, SaidGlyph } from './glyphs.tsx'
import { type CaseLane, type CaseMark, isSpan, SPAN_TICK } from './lane-layout.ts'
import { entryMark } from './entry-mark.ts'
import { hitRadii } from './hit-radius.ts'
import { MarkLink } from './mark-link.tsx'
import { useMessages } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { Words } from './case-words.tsx'

/** The marks of a stretch of time and the thread that joins the company's own words. */
export function Band({ band, layout, company, input }: { band: CaseBand; layout: CaseLayout; company: CompanyAnswer; input: CaseInput }) {
  const entry = entryMark(layout)
  const marks = band.lanes.flatMap((lane) => lane.marks.map((mark) => ({ mark, ...hitPlace(mark, moveOf(company, lane, mark)) })))
  const radii = hitRadii(marks, 12)
  const radius = new Map(marks.map(({ mark }, i) => [mark, radii[i]]))
  return (
    <>
      {band.thread.length > 1 ? (
        <polyline className="case-thread" points={band.thread.map((p) => `${p.x.toFixed(1)},${p.y.toFixed(1)}`).join(' ')} />
      ) : null}
      {band.lanes.map((lane) => (
        <g key={lane.id}>
          {lane.marks.map((mark) => (
            <Mark key={mark.id} mark={mark} radius={radius.get(mark)} lane={lane} company={company} input={input} first={mark === entry} />
          ))}
        </g>
      ))}
    </>
  )
}

/** The cut or the hire that a mark stands for; undefined for what was said. */
const moveOf = (company: CompanyAnswer, lane: CaseLane, mark: CaseMark) =>
  lane.id === 'moves' ? company.case.moves.find((x) => x.claim === mark.id) : undefined

/** Where a mark is hit: a cut hangs below its line, a hire stands on it. */
const hitPlace = (mark: CaseMark, move: ReturnType<typeof moveOf>) => ({
  x: mark.x,
  y: move ? mark.y + (move.kind === 'cut' ? 8 : -8) : mark.y,
})

function Mark({
  mark,
  radius,
  lane,
  company,
  input,
  first,
}: {
  mark: CaseMark
  /** How far it answers a pointer, in px. */
  radius: number | undefined
  lane: CaseLane
  company: CompanyAnswer
  input: CaseInput
  first: boolean
}) {
  const messages = useMessages(COMPANY, SHELL)
  const words = messages.company.case
  const leader = mark.leader
  const move = moveOf(company, lane, mark)
  const at = hitPlace(mark, move)
  const said = company.case.said.find((x) => x.claim === mark.id)
  const event = (move ? input.moves : input.said).find((e) => e.id === mark.id)
  const kind = move ? words.moveKind[moveKey(move)] : said ? words.lanes[said.lane] : ''
  // A cut that says nothing on the reason has its date among the cuts, and no title here.
  const label = kind + messages.shell.colon + [event?.title, event?.words].filter(Boolean).join(messages.shell.comma)
  // A month, a quarter or a year is drawn as long as it is.
  const wide = isSpan(mark)
  const rule = move ? mark.y : lane.rule
  return (
    <MarkLink claim={mark.id} label={label} first={first}>
      {wide ? (
        <path
          className="case-span"
          d={`M${mark.from + 1.5} ${rule - SPAN_TICK}v${2 * SPAN_TICK}m0 ${-SPAN_TICK}H${mark.to - 1.5}m0 ${-SPAN_TICK}v${2 * SPAN_TICK}`}
        />
      ) : null}
      {leader ? <line className="case-leader" x1={mark.x} x2={mark.x} y1={leader.top} y2={leader.bottom} /> : null}
      <circle className="case-hit" cx={at.x} cy={at.y} r={radius} />
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
