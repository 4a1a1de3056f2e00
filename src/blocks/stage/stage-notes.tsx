import { Rich } from '#blocks/text/rich.tsx'
import type { SlideContent } from '#domain/deck/slide-content.ts'
import { useMessages } from '#i18n/context.tsx'
import { STAGE } from '#i18n/messages/stage/namespace.ts'

/** What is said to a slide: its line, and the speaker's notes. */
export function StageNotes({ content }: { content: SlideContent }) {
  const words = useMessages(STAGE).stage.speaker
  return (
    <aside className="stage-notes" aria-label={words.notes}>
      {content.line === null ? null : (
        <p>
          <strong>
            <Rich text={content.line} />
          </strong>
        </p>
      )}
      <p>{content.notes.length === 0 ? words.noNotes : <Rich text={content.notes} />}</p>
    </aside>
  )
}
