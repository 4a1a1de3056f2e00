import { useState } from 'react'
import { Button } from './button.tsx'

type Props = {
  /** What the button says before it is pressed. */
  children: string
  /** The question, and the two answers. */
  words: { sure: string; yes: string; no: string }
  /** How the answer that confirms looks. */
  look?: 'plain' | 'primary'
  disabled?: boolean
  onConfirm: () => void
}

/** A button for what cannot be undone: pressed, it asks in its own place, and only the answer yes does it. */
export function ConfirmButton({ children, words, look, disabled, onConfirm }: Props) {
  const [isAsking, setAsking] = useState(false)
  if (!isAsking)
    return (
      <Button disabled={disabled} onClick={() => setAsking(true)}>
        {children}
      </Button>
    )
  return (
    <>
      <span>{words.sure}</span>
      <Button
        look={look}
        onClick={() => {
          setAsking(false)
          onConfirm()
        }}
      >
        {words.yes}
      </Button>
      <Button onClick={() => setAsking(false)}>{words.no}</Button>
    </>
  )
}
