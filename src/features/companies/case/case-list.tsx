import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { formatDate } from '#i18n/format-date.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { CASE_LANES } from '#schema/vocabulary.ts'
import { countryRole } from '../country.ts'
import { moveKey } from './case-input.ts'
import { type CaseRow, caseRows } from './case-rows.ts'
import { MoveGlyph, SaidGlyph } from './glyphs.tsx'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** The lanes from top to bottom for narrow screens: one row per event, with its mark in one of three lanes. */
export function CaseList({ company }: { company: CompanyAnswer }) {
  const words = useMessages(COMPANY).company.case
  const rows = caseRows(company.case)
  if (rows.length === 0) return null
  return (
    <div className="case-list">
      <p className="case-list-title">{words.inOrder}</p>
      <p className="case-heads" aria-hidden="true">
        {CASE_LANES.map((lane) => (
          <span key={lane}>{words.laneHeads[lane]}</span>
        ))}
      </p>
      <ol>
        {rows.map((row) => (
          <Row key={row.said?.claim ?? row.moves[0]?.claim} row={row} company={company} />
        ))}
      </ol>
    </div>
  )
}

function Row({ row, company }: { row: CaseRow; company: CompanyAnswer }) {
  const { locale, m } = useI18n(COMPANY, SHELL)
  const words = m.company.case
  const { said } = row
  const turn = row.turn && row.in !== null && said !== null && row.in !== said.lane ? ` case-turn-${row.in}-${said.lane}` : ''
  return (
    <li className={`case-row${row.in ? ` case-in-${row.in}` : ''}${row.out ? ` case-out-${row.out}` : ''}${turn}`}>
      <span className="case-lanes">
        {said ? (
          <svg className={`case-at-${said.lane}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <SaidGlyph lane={said.lane} x={8} y={8} size={6.5} />
          </svg>
        ) : null}
      </span>
      <span className="case-row-words">
        <strong>
          <time dateTime={row.date}>{formatDate(row.date, locale, 'short')}</time>
          {said?.by ? (
            <>
              {m.company.roleComma}
              <Rich text={said.by} />
            </>
          ) : null}
        </strong>
        {said ? (
          <span className="case-row-said">
            <ClaimLink claim={said.claim}>
              <span className="visually-hidden">
                {words.lanes[said.lane]}
                {m.shell.colon}
              </span>
              {said.words.map((p) => (typeof p === 'string' ? p : p.text)).join('')}
            </ClaimLink>
          </span>
        ) : null}
        {row.moves.map((move) => (
          <Move key={move.claim} move={move} company={company} />
        ))}
      </span>
    </li>
  )
}

function Move({ move, company }: { move: CaseRow['moves'][number]; company: CompanyAnswer }) {
  const { m } = useI18n(CLAIM, COMPANY, SHELL)
  const words = m.company.case
  const claim = company.claims[move.claim]
  const hedge = claim?.value?.quantity.hedge
  // The largest is as wide as its line of words is high; the areas are in proportion.
  const largest = Math.max(...company.case.moves.flatMap((x) => x.size ?? []), 1)
  const side = move.size === null ? 12 : Math.max(2, 30 * Math.sqrt(move.size / largest))
  return (
    <span className="case-row-move">
      <svg width="32" height="28" viewBox="0 0 32 28" aria-hidden="true" focusable="false">
        <MoveGlyph
          lane={move.kind}
          x={16}
          y={move.kind === 'cut' ? 1 : 27}
          half={side / 2}
          height={side * 0.866}
          planned={move.planned}
          known={move.size !== null}
          status={claim?.status ?? 'reported'}
          role={countryRole(company.card.country)}
        />
      </svg>
      <span>
        <span className="visually-hidden">
          {words.moveKind[moveKey(move)]}
          {m.shell.colon}
        </span>
        <ClaimLink claim={move.claim} className="num case-row-number">
          {hedge && hedge !== 'about' ? m.claim.hedge[hedge] + m.company.hedgeGap : ''}
          {move.text}
        </ClaimLink>{' '}
        <Rich text={move.words} />
      </span>
    </span>
  )
}
