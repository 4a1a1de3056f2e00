import { useEffect, useRef } from 'react'
import { useMessages } from '#i18n/context.tsx'
import { POLICIES } from '#i18n/messages/policies/namespace.ts'
import type { PolicyAnswer } from '#schema/api-screens.ts'
import { COUNTRIES } from './matching.ts'
import { layoutTimeline } from './timeline-layout.ts'
import { TimelineLane } from './timeline-lane.tsx'
import { StatusKey } from './status-key.tsx'

/** First year on the axis. The few older policies are listed at its left end. */
const FROM = 2025
/** Both countries on one axis of time: a mark for each policy, a link to its page; those that the filters leave out are pale. */
export function Timeline({ policies, shown }: { policies: readonly PolicyAnswer[]; shown: ReadonlySet<string> }) {
  const { policies: words } = useMessages(POLICIES)
  const { years, lanes } = layoutTimeline(policies, COUNTRIES, FROM)
  const byId = new Map(policies.map((p) => [p.id, p]))
  // Where the axis is wider than the screen, the newest is in view.
  const figure = useRef<HTMLElement>(null)
  useEffect(() => {
    for (const box of figure.current?.querySelectorAll('.scroll-box') ?? []) box.scrollLeft = box.scrollWidth
  }, [])
  return (
    <figure ref={figure} className="policies-timeline no-print">
      <figcaption>{words.timeline}</figcaption>
      {lanes.map((lane) => (
        <TimelineLane key={lane.country} lane={lane} years={years} byId={byId} shown={shown} />
      ))}
      <StatusKey used={new Set(policies.map((p) => p.status))} />
    </figure>
  )
}
