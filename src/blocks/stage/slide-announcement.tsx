import { useMessages } from '#i18n/context.tsx'
import { STAGE } from '#i18n/messages/stage/namespace.ts'
import { plainText, type RichText } from '#schema/rich-text.ts'

type Props = { at: number; count: number; title: RichText | null }

/** Tells a screen reader which slide is shown: its place (`at` counts from 0) and title; nothing in an empty deck. */
export function SlideAnnouncement({ at, count, title }: Props) {
  const { stage } = useMessages(STAGE)
  return (
    <p className="visually-hidden" aria-live="polite">
      {title ? `${stage.of({ at: String(at + 1), all: String(count) })} ${plainText(title)}` : ''}
    </p>
  )
}
