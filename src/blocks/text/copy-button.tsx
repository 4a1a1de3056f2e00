import { useState } from 'react'
import { copyBoth } from '#blocks/table/clipboard.ts'
import { Button } from '#ui/button.tsx'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

type Props = {
  label: string
  text: () => string | Promise<string>
  /** The same as HTML, for word processors; null where there is none. */
  html?: () => string | null
  look?: 'plain' | 'quiet'
}

/** Copies text and says so. When the browser refuses, it shows the text to copy by hand. */
export function CopyButton({ label, text, html, look = 'plain' }: Props) {
  const { shell } = useMessages(SHELL)
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const [shown, setShown] = useState('')
  const copy = async () => {
    const wanted = await text()
    setShown(wanted)
    try {
      const rich = html?.() ?? null
      if (rich === null) await navigator.clipboard.writeText(wanted)
      else await copyBoth(wanted, rich)
      setState('copied')
      setTimeout(() => setState('idle'), 2000)
    } catch {
      setState('refused')
    }
  }
  return (
    <span className="copy no-print">
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
