import { useMessages } from '#i18n/context.tsx'
import { GIVE } from '#i18n/messages/give/namespace.ts'
import { PRESENT } from '#i18n/messages/present/namespace.ts'

/** Room for buttons whose code is still to come, so that nothing moves when they are there. Not seen, not read aloud. */
function Soon({ labels }: { labels: readonly string[] }) {
  return (
    <span className="present-soon" aria-hidden="true">
      {labels.map((label) => (
        <span key={label} className="button">
          {label}
        </span>
      ))}
    </span>
  )
}

/** Room for "Make a copy". */
export function SoonCopy() {
  const { present } = useMessages(PRESENT)
  return <Soon labels={[present.copy]} />
}

/** Room for the buttons that hand a deck over. */
export function SoonGive() {
  const { give } = useMessages(GIVE)
  return <Soon labels={[give.pptx, give.print, give.handout]} />
}
