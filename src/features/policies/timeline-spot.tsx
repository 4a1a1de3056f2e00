import { AppLink } from '#blocks/navigation/navigation.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { PolicyAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { StatusGlyph } from './status-glyph.tsx'
import type { PlacedPolicy } from './timeline-layout.ts'

type Props = {
  mark: PlacedPolicy
  /** Middle of its row, in units of the lane's drawing. */
  y: number
  policy: PolicyAnswer
  isShown: boolean
}

/** A policy on its lane: its span where its date is a month or a year, and the mark of its status. */
export function TimelineSpot({ mark, y, policy, isShown }: Props) {
  const { locale, m } = useI18n(VOCABULARY)
  return (
    <AppLink to={paths.policy(mark.id)} className={isShown ? 'policies-spot' : 'policies-spot policies-out'}>
      <title>{`${plainText(policy.title)} · ${formatDate(policy.date, locale)} · ${m.vocabulary.policyStatus[policy.status]}`}</title>
      {mark.width > 0 ? <line x1={mark.x * 10} x2={(mark.x + mark.width) * 10} y1={y} y2={y} className="policies-span" /> : null}
      <StatusGlyph status={policy.status} x={mark.x * 10 + 9} y={y} />
    </AppLink>
  )
}
