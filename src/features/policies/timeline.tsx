import { useEffect, useRef } from 'react'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatDate } from '#i18n/format-date.ts'
import { useI18n } from '#i18n/context.tsx'
import { POLICIES } from '#i18n/messages/policies/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { PolicyAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import { ScrollBox } from '#ui/scroll-box.tsx'
import { paths } from '#url/paths.ts'
import { layoutTimeline } from './timeline-layout.ts'

/** First year on the axis. The few older policies are listed at its left end. */
const FROM = 2024
const WIDTH = 1000
const ROW = 26
const HEAD = 22

/** How a mark of each status looks: filled when it holds, hollow when it does not yet, another shape for a court, crossed out when it failed. */
function Glyph({ status, x, y }: { status: PolicyAnswer['status']; x: number; y: number }) {
  switch (status) {
    case 'in-force':
      return <circle cx={x} cy={y} r="7" className="policies-mark" />
    case 'enacted':
      return (
        <>
          <circle cx={x} cy={y} r="6" className="policies-mark-hollow" />
          <path d={`M${x} ${y - 6}a6 6 0 0 0 0 12z`} className="policies-mark" />
        </>
      )
    case 'ruling':
      return <path d={`M${x} ${y - 8}l8 8-8 8-8-8z`} className="policies-mark" />
    case 'vetoed':
      return <path d={`M${x - 6} ${y - 6}l12 12m0-12l-12 12`} className="policies-mark-line" />
    case 'bill':
    case 'proposal':
      return <circle cx={x} cy={y} r="6" className="policies-mark-hollow" />
    case 'plan':
    case 'guidance':
      return <rect x={x - 6} y={y - 6} width="12" height="12" className="policies-mark-hollow" />
  }
}

/** Statuses that look alike share one entry of the key. */
const LOOKS: readonly (readonly PolicyAnswer['status'][])[] = [
  ['in-force'],
  ['enacted'],
  ['bill', 'proposal'],
  ['plan', 'guidance'],
  ['ruling'],
  ['vetoed'],
]

/** Both countries on one axis of time: a mark for each policy, a link to its page; those that the filters leave out are pale. */
export function Timeline({ policies, shown }: { policies: readonly PolicyAnswer[]; shown: ReadonlySet<string> }) {
  const { locale, m } = useI18n(POLICIES, VOCABULARY)
  const { years, lanes } = layoutTimeline(policies, ['US', 'CN'], FROM)
  const byId = new Map(policies.map((p) => [p.id, p]))
  const used = new Set(policies.map((p) => p.status))
  const looks = LOOKS.map((look) => look.filter((status) => used.has(status)))
  // Where the axis is wider than the screen, the newest is in view.
  const figure = useRef<HTMLElement>(null)
  useEffect(() => {
    for (const box of figure.current?.querySelectorAll('.scroll-box') ?? []) box.scrollLeft = box.scrollWidth
  }, [])
  return (
    <figure ref={figure} className="policies-timeline no-print">
      <figcaption>{m.policies.timeline}</figcaption>
      {lanes.map((lane) => {
        const height = HEAD + Math.max(1, lane.rows) * ROW
        const name = m.vocabulary.countries[lane.country === 'US' ? 'US' : 'CN']
        const all = lane.placed.length + lane.earlier.length
        return (
          <div key={lane.country} className={lane.country === 'US' ? 'policies-lane us' : 'policies-lane cn'}>
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
            <ScrollBox label={m.policies.timelineSummary({ country: name, count: formatCount(all, locale) })}>
              <svg
                viewBox={`0 0 ${WIDTH} ${height}`}
                role="group"
                aria-label={m.policies.timelineSummary({ country: name, count: formatCount(all, locale) })}
              >
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
                  if (!policy) return null
                  const y = HEAD + mark.row * ROW + ROW / 2
                  const x = mark.x * 10 + 9
                  return (
                    <AppLink
                      key={mark.id}
                      to={paths.policy(mark.id)}
                      className={shown.has(mark.id) ? 'policies-spot' : 'policies-spot policies-out'}
                    >
                      <title>{`${plainText(policy.title)} · ${formatDate(policy.date, locale)} · ${m.vocabulary.policyStatus[policy.status]}`}</title>
                      {mark.width > 0 ? (
                        <line x1={mark.x * 10} x2={(mark.x + mark.width) * 10} y1={y} y2={y} className="policies-span" />
                      ) : null}
                      <Glyph status={policy.status} x={x} y={y} />
                    </AppLink>
                  )
                })}
              </svg>
            </ScrollBox>
          </div>
        )
      })}
      <p className="policies-key">
        {looks.map(([first, ...rest]) =>
          first === undefined ? null : (
            <span key={first}>
              <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
                <Glyph status={first} x={10} y={10} />
              </svg>
              {[first, ...rest].map((status) => m.vocabulary.policyStatus[status]).join(' · ')}
            </span>
          ),
        )}
      </p>
    </figure>
  )
}
