import { formatCount } from '#i18n/format-count.ts'
import type { PictureAnswer } from '#schema/api-narratives.ts'
import { peoplePerDot } from '../pictures/layout.ts'
import { Slot } from '../slot.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'

/** How many people a dot of the row stands for. */
export function PeoplePerDot({ pictures }: { pictures: readonly PictureAnswer[] }) {
  const { locale, m } = useI18n(COMPARE)
  const dots = pictures.filter((p) => p.kind === 'dots')
  if (dots.length === 0) return null
  const n = formatCount(peoplePerDot(dots.flatMap((p) => p.marks)), locale)
  return (
    <p className="opening-measure">
      <Slot text={m.compare.eachDot({ n })} word={n}>
        <span data-count="">{n}</span>
      </Slot>
    </p>
  )
}
