import { useRef } from 'react'
import { useMessages } from '#i18n/context.tsx'
import { ASSIGNMENT } from '#i18n/messages/assignment/namespace.ts'
import { Button } from '#ui/button.tsx'

/** The button that opens handed-in files, several at once; the same file can be chosen again. */
export function ChooseFiles({ onChoose }: { onChoose: (files: readonly File[]) => void }) {
  const words = useMessages(ASSIGNMENT).assignment
  const input = useRef<HTMLInputElement>(null)
  return (
    <p className="study-actions no-print">
      <Button look="primary" className="study-large" onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <span className="study-hint">{words.chooseHint}</span>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept="application/json,.json"
        aria-label={words.choose}
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </p>
  )
}
