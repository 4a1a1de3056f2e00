import { useEffect, useId, useRef, useState } from 'react'

type Props = { label: string; hint?: string; value: string; rows?: number; disabled?: boolean; onSave: (text: string) => void }

/** After this pause in writing, what was written is kept. */
const PAUSE_MS = 700

/** A text that is kept while it is written: after a pause, when the field is left, and when the step is. */
export function TextField({ label, hint, value, rows = 3, disabled = false, onSave }: Props) {
  const id = useId()
  const [text, setText] = useState<string | null>(null)
  const pending = useRef<{ text: string; save: (text: string) => void } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const flush = useRef(() => {
    clearTimeout(timer.current)
    const last = pending.current
    pending.current = null
    if (last) last.save(last.text)
  })
  useEffect(() => flush.current, [])
  const write = (next: string) => {
    setText(next)
    pending.current = { text: next, save: onSave }
    clearTimeout(timer.current)
    timer.current = setTimeout(flush.current, PAUSE_MS)
  }
  return (
    <div className="study-text">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="study-hint">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        rows={rows}
        value={text ?? value}
        disabled={disabled}
        maxLength={5000}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => write(event.target.value)}
        onBlur={() => flush.current()}
      />
    </div>
  )
}
