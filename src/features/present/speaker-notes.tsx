import { Rich } from '#blocks/text/rich.tsx'
import type { SlideContent } from '#domain/deck/slide-content.ts'
import { useMessages } from '#i18n/context.tsx'
import { STAGE } from '#i18n/messages/stage/namespace.ts'

/** What the speaker wanted to say with a slide; null when there is no slide. */
export function SpeakerNotes({ content }: { content: SlideContent | null }) {
  const words = useMessages(STAGE).stage.speaker
  return (
    <section className="speaker-notes" aria-label={words.notes}>
      <h2>{words.notes}</h2>
      {content?.line ? (
        <p>
          <strong>
            <Rich text={content.line} />
          </strong>
        </p>
      ) : null}
      <p>{content === null || content.notes.length === 0 ? words.noNotes : <Rich text={content.notes} />}</p>
    </section>
  )
}
