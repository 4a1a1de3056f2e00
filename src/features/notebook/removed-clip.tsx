import { useMessages } from '#i18n/context.tsx'
import { NOTEBOOK } from '#i18n/messages/notebook/namespace.ts'
import { Button } from '#ui/button.tsx'

/** Says that a clip was removed, and offers to bring it back. */
export function RemovedClip({ onUndo }: { onUndo: () => void }) {
  const words = useMessages(NOTEBOOK).notebook
  return (
    <p className="notebook-gone no-print" role="status">
      {words.removed}{' '}
      <Button look="quiet" onClick={onUndo}>
        {words.undo}
      </Button>
    </p>
  )
}
