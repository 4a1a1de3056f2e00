import { AppLink } from '#blocks/navigation/navigation.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { POLICIES } from '#i18n/messages/policies/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { PolicyAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import { ScrollBox } from '#ui/scroll-box.tsx'
import { paths } from '#url/paths.ts'
import type { PolicyTimeline } from './timeline-layout.ts'
import { TimelineSpot } from './timeline-spot.tsx'

const WIDTH = 1000
const ROW = 26
const HEAD = 22

type Lane = PolicyTimeline['lanes'][number]
type Props = {
  lane: Lane
  years: PolicyTimeline['years']
  byId: ReadonlyMap<string, PolicyAnswer>
  /** Policies that pass the filters; the others are pale. */
  shown: ReadonlySet<string>
}

/** One country's lane of the timeline: the policies older than the axis in words, the others as marks with a link each. */
export function TimelineLane({ lane, years, byId, shown }: Props) {
  const { locale, m } = useI18n(POLICIES, VOCABULARY)
  const height = HEAD + Math.max(1, lane.rows) * ROW
  const name = m.vocabulary.countries[lane.country === 'US' ? 'US' : 'CN']
  const summary = m.policies.timelineSummary({ country: name, count: formatCount(lane.placed.length + lane.earlier.length, locale) })
  return (
    <div className={lane.country === 'US' ? 'policies-lane us' : 'policies-lane cn'}>
      <h3>{name}</h3>
      {lane.earlier.length > 0 ? (
        <p className="policies-earlier">
          {m.policies.earlier}{' '}
          {lane.earlier
            .flatMap((id) => byId.get(id) ?? [])
            .map((p) => (
              <AppLink key={p.id} to={paths.policy(p.id)}>
                <span data-count="">{plainText(p.title)}</span>
              </AppLink>
            ))}
        </p>
      ) : null}
      <ScrollBox label={summary} className="policies-axis">
        <svg viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={summary}>
          {years.map((y) => (
            <g key={y.year}>
              <line x1={y.x * 10} x2={y.x * 10} y1="0" y2={height} className="policies-grid" />
              <text x={y.x * 10 + 5} y="14" className="policies-year" data-count="">
                {y.year}
              </text>
            </g>
          ))}
          {lane.placed.map((mark) => {
            const policy = byId.get(mark.id)
            const y = HEAD + mark.row * ROW + ROW / 2
            return policy ? <TimelineSpot key={mark.id} mark={mark} y={y} policy={policy} isShown={shown.has(mark.id)} /> : null
          })}
        </svg>
      </ScrollBox>
    </div>
  )
}
