import { useState } from 'react'
import { lazyPart } from '#blocks/query/lazy-part.tsx'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { Button } from '#ui/button.tsx'
import type { NewClip } from './save-clip.ts'

const ClipForm = lazyPart(
  () => import('./clip-form.tsx'),
  (m) => m.ClipForm,
)

/** Saves something to the notebook and offers a note and tags. `clip` is called when it is saved, and the code is fetched then. */
export function ClipButton({ clip, look = 'plain' }: { clip: () => NewClip; look?: 'plain' | 'quiet' }) {
  const { shell } = useMessages(SHELL)
  const [made, setMade] = useState<NewClip | null>(null)
  return (
    <span className="clip">
      <Button look={look} aria-expanded={made !== null} onClick={() => setMade(made === null ? clip() : null)}>
        {shell.clip}
      </Button>
      {made === null ? null : <ClipForm clip={made} onDone={() => setMade(null)} />}
    </span>
  )
}
