import { useEffect, useId, useRef, useState } from 'react'
import { useMessages } from '#i18n/context.tsx'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { Button } from '#ui/button.tsx'

/** How long after the last key the text is stored, in ms. */
const PAUSE_MS = 500

type Props = { label: string; value: string; most: number; rows?: number; placeholder?: string; onWrite: (value: string) => void }

/**
 * A text of a slide, stored while it is written. When another tab changed the same text meanwhile, both texts are shown and the reader
 * chooses.
 */
export function WrittenField({ label, value, most, rows, placeholder, onWrite }: Props) {
  const { present } = useMessages(PRESENT)
  const words = present.editor
  const id = useId()
  const [text, setText] = useState(value)
  /** The stored text, as this field last saw it. */
  const known = useRef(value)
  const [theirs, setTheirs] = useState<string | null>(null)
  const write = (next: string) => {
    known.current = next
    setTheirs(null)
    onWrite(next)
  }
  useEffect(() => {
    if (value === known.current) return
    const mine = text
    // Nothing unsaved here: take what was changed elsewhere (another tab, undo).
    if (mine === known.current) {
      known.current = value
      setText(value)
    } else setTheirs(value)
  }, [value, text])
  useEffect(() => {
    if (text === known.current || theirs !== null) return
    const timer = setTimeout(() => {
      known.current = text
      onWrite(text)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, theirs, onWrite])
  // What was typed last is stored, too, when the field goes away before the pause is over (Back, another slide).
  const unsaved = useRef<(() => void) | null>(null)
  unsaved.current = text !== known.current && theirs === null ? () => onWrite(text) : null
  useEffect(() => () => unsaved.current?.(), [])
  const common = {
    id,
    value: text,
    maxLength: most,
    placeholder,
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
    onBlur: () => {
      if (text !== known.current && theirs === null) write(text)
    },
  }
  return (
    <span className="written">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? <input type="text" {...common} /> : <textarea rows={rows} {...common} />}
      {theirs === null ? null : (
        <span className="written-conflict" role="alert">
          {words.conflict} <q>{theirs}</q> <Button onClick={() => write(text)}>{words.keepMine}</Button>{' '}
          <Button
            onClick={() => {
              known.current = theirs
              setText(theirs)
              setTheirs(null)
            }}
          >
            {words.keepTheirs}
          </Button>
        </span>
      )}
    </span>
  )
}
