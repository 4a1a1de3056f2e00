import { Sentences } from '#blocks/text/sentences.tsx'
import { useMessages } from '#i18n/context.tsx'
import { STAGE } from '#i18n/messages/stage/namespace.ts'

/** Says that the browser refused to open the speaker's window, and offers its address as a link; `onDone` closes the notice. */
export function SpeakerBlocked({ address, onDone }: { address: string; onDone: () => void }) {
  const { stage } = useMessages(STAGE)
  return (
    <p className="stage-notice" role="alert">
      <Sentences>
        {stage.speaker.blocked}
        <a href={address} target="_blank" rel="noopener" onClick={onDone}>
          {stage.speaker.tab}
        </a>
      </Sentences>
    </p>
  )
}
