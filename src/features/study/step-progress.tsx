import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'

/** How far the reader is: step `at` (counted from 0) of `count`, as a bar and in words. */
export function StepProgress({ at, count }: { at: number; count: number }) {
  const { locale, m } = useI18n(STUDY)
  const text = m.study.stepOf({ n: formatCount(at + 1, locale), all: formatCount(count, locale) })
  return (
    <div className="study-progress">
      <progress value={at + 1} max={count} aria-label={text} />
      <span data-count="">{text}</span>
    </div>
  )
}
