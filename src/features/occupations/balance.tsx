import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import type { OccupationAnswer } from '#schema/occupations.ts'
import { formatShare } from './numbers.ts'
import { twoParts } from './marks.ts'

const KINDS = ['microsoft-balance', 'claude-balance'] as const

/** Who does the work where AI is used, by the two measures that say so. */
export function Balance({ answer: { standings } }: { answer: OccupationAnswer }) {
  const { locale, m } = useI18n(OCCUPATIONS)
  const { page, chart } = m.occupations
  return (
    <section>
      <h2>{page.who}</h2>
      {KINDS.map((id) => {
        const value = standings.find((s) => s.id === id)?.value ?? null
        return (
          <div key={id} className="occupations-balance">
            <p className="small">{chart.y[id]}</p>
            {value === null ? (
              <p className="quiet">{page.noBalance}</p>
            ) : (
              <>
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                  <rect className="occupations-performs" x="0" width={twoParts(value).first.width.toFixed(1)} y="0" height="6" />
                  <rect
                    className="occupations-assists"
                    x={twoParts(value).rest.x.toFixed(1)}
                    width={twoParts(value).rest.width.toFixed(1)}
                    y="0"
                    height="6"
                  />
                </svg>
                <p className="occupations-ends" data-count="">
                  <span>
                    {page.performs} {formatShare(value, locale)}
                  </span>
                  <span>
                    {page.assists} {formatShare(1 - value, locale)}
                  </span>
                </p>
              </>
            )}
          </div>
        )
      })}
    </section>
  )
}
