import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { hatchId } from '#charts/marks/paint.ts'
import { SPRITE } from '#charts/frame/sizes.ts'
import { linearScale, niceTicks } from '#charts/scale/linear.ts'
import { formatAxis } from '#i18n/format-axis.ts'
import type { CaseNumberAnswer, CompanyAnswer } from '#schema/api-screens.ts'
import { countryRole } from '../country.ts'
import { SearchLog } from '../search-log.tsx'
import { useI18n, useLocale } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

/** The four numbers of a case, each with its status and source; a number that was not found is drawn as a blank. */
export function CaseNumbers({ company }: { company: CompanyAnswer }) {
  const { m } = useI18n(COMPANY)
  const words = m.company.case
  return (
    <div className="case-numbers">
      {company.case.numbers.map((n) => (
        <div className={n.blank ? 'case-number case-number-blank' : 'case-number'} key={n.id}>
          <p className="case-number-head">
            {n.value ? (
              <span className="case-value-large">
                <Rich text={n.value} />
              </span>
            ) : (
              <span className="case-value-blank">{words.blank[n.blank ?? 'not-found']}</span>
            )}{' '}
            <span className="case-thing">{n.thing.length > 0 ? <Rich text={n.thing} /> : words.numbers[n.id]}</span>
          </p>
          <p className="case-note">
            <Rich text={n.note} /> {n.status ? <StatusLine status={n.status} /> : null}
          </p>
          {n.picture ? <NumberPicture picture={n.picture} company={company} /> : null}
          {n.search ? <SearchLog search={n.search} /> : null}
        </div>
      ))}
    </div>
  )
}

type Picture = NonNullable<CaseNumberAnswer['picture']>
const WIDTH = 280
const BAR = 15
const STEP = 19

function NumberPicture({ picture, company }: { picture: Picture; company: CompanyAnswer }) {
  return picture.kind === 'range' ? (
    <RangePicture picture={picture} company={company} />
  ) : (
    <BarsPicture picture={picture} company={company} />
  )
}

const fillOf = (value: Picture['values'][number], company: CompanyAnswer) =>
  value.status === 'contested' && !value.forecast ? `url(#${hatchId(SPRITE, countryRole(company.card.country))})` : undefined

/** From the lowest to the highest of a share, on an axis from zero. */
function RangePicture({ picture, company }: { picture: Picture; company: CompanyAnswer }) {
  const locale = useLocale()
  const numbers = picture.values.map((v) => v.value)
  const { domain, ticks } = niceTicks([...numbers, 0], { count: 4, zero: true })
  const x = linearScale(domain, [0.5, WIDTH - 14])
  const contested = picture.values.find((v) => v.status === 'contested') ?? picture.values[0]
  return (
    <svg className="case-small" viewBox={`0 0 ${WIDTH} 42`} aria-hidden="true" focusable="false">
      {ticks.map((t, i) => (
        <g key={t}>
          <line className={t === 0 ? 'case-base' : 'case-grid'} x1={x(t)} x2={x(t)} y1="2" y2="26" />
          <text className="case-t case-t-tick tick" x={x(t)} y="39" textAnchor={i === 0 ? 'start' : 'middle'} fontSize="12">
            {formatAxis(t, picture.unit, locale)}
          </text>
        </g>
      ))}
      <rect
        className="case-bar"
        x={x(Math.min(...numbers))}
        y="6"
        width={x(Math.max(...numbers)) - x(Math.min(...numbers))}
        height={BAR}
        fill={contested ? fillOf(contested, company) : undefined}
      />
    </svg>
  )
}

/** Bars on one scale, each with its number beside it. */
function BarsPicture({ picture, company }: { picture: Picture; company: CompanyAnswer }) {
  const { m } = useI18n(COMPANY)
  const top = Math.max(...picture.values.map((v) => Math.abs(v.value)))
  const x = linearScale([0, top], [0, WIDTH * 0.46])
  return (
    <ul className="case-bars">
      {picture.values.map((v) => (
        <li key={v.check ?? v.claim}>
          <svg width={WIDTH * 0.46 + 2} height={STEP} viewBox={`0 0 ${WIDTH * 0.46 + 2} ${STEP}`} aria-hidden="true" focusable="false">
            <rect
              className={v.forecast ? 'case-bar case-planned' : 'case-bar'}
              x="1"
              y="2"
              width={Math.max(1.5, x(Math.abs(v.value)))}
              height={BAR}
              fill={fillOf(v, company)}
            />
          </svg>
          <span>
            <ClaimLink claim={v.claim} check={v.check}>
              {v.text}
            </ClaimLink>{' '}
            {v.label ? <Rich text={v.label} /> : null}
            {v.forecast && !v.label ? m.company.case.planned : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
