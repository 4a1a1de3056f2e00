import { formatCount } from '#i18n/format-count.ts'
import { CASE_LANES } from '#schema/vocabulary.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { countryRole } from '../country.ts'
import { MoveGlyph, SaidGlyph } from './glyphs.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

/** What the marks of this picture mean; only of the kinds that are in it. */
export function CaseKey({ company, unlabelled = 0 }: { company: CompanyAnswer; unlabelled?: number }) {
  const { locale, m } = useI18n(COMPANY)
  const words = m.company.case
  const { said, moves, line } = company.case
  const role = countryRole(company.card.country)
  const move = (lane: 'cut' | 'hire', planned: boolean, known: boolean) => (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <MoveGlyph
        lane={lane}
        x={7}
        y={lane === 'cut' ? 2 : 12}
        half={5.5}
        height={9.5}
        planned={planned}
        known={known}
        status="documented"
        role={role}
      />
    </svg>
  )
  return (
    <ul className="case-key" aria-label={words.keyTitle}>
      {CASE_LANES.filter((lane) => said.some((s) => s.lane === lane)).map((lane) => (
        <li key={lane}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
            <SaidGlyph lane={lane} x={7} y={7} size={6} />
          </svg>{' '}
          {words.key[lane]}
        </li>
      ))}
      {moves.some((x) => x.kind === 'cut') ? (
        <li>
          {move('cut', false, true)} {words.key.cut}
        </li>
      ) : null}
      {moves.length > 0 ? (
        <li>
          {move('hire', false, true)} {words.key.hire}
        </li>
      ) : null}
      {moves.some((x) => x.planned) ? (
        <li>
          {move('hire', true, true)} {words.key.planned}
        </li>
      ) : null}
      {moves.some((x) => x.size === null) ? (
        <li>
          {move('cut', false, false)} {words.key.share}
        </li>
      ) : null}
      {said.filter((s) => s.thread).length > 1 ? (
        <li>
          <svg width="22" height="10" viewBox="0 0 22 10" aria-hidden="true" focusable="false">
            <line className="case-thread" x1="0" x2="22" y1="5" y2="5" />
          </svg>{' '}
          {words.key.thread({ name: company.card.name })}
        </li>
      ) : null}
      {(line?.series.missing.length ?? 0) > 0 ? <li>{words.missing}</li> : null}
      {unlabelled > 0 ? (
        <li>
          <span data-count="">{formatCount(unlabelled, locale)}</span> {words.unlabelled({ count: unlabelled })}
        </li>
      ) : null}
    </ul>
  )
}
