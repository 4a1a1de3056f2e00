import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

type Props = { label: string; text: () => string | Promise<string>; look?: 'plain' | 'quiet' }

/** Copies text. Says that it did; when the browser refuses, shows the text to be copied by hand. */
export function CopyButton({ label, text, look = 'plain' }: Props) {
  const { shell } = useMessages(SHELL)
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const [shown, setShown] = useState('')
  const copy = async () => {
    const wanted = await text()
    setShown(wanted)
    try {
      await navigator.clipboard.writeText(wanted)
      setState('copied')
      setTimeout(() => setState('idle'), 2000)
    } catch {
      setState('refused')
    }
  }
  return (
    <span className="copy">
      <Button look={look} onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className="copy-state">
        {state === 'copied' ? shell.copy.done : ''}
      </span>
      {state === 'refused' ? (
        <span className="copy-refused">
          <span className="small">{shell.copy.failed}</span>
          <textarea className="copy-text" readOnly value={shown} aria-label={label} rows={3} />
        </span>
      ) : null}
    </span>
  )
}
