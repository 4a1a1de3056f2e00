import { type ReactNode, useRef } from 'react'
import { Button } from './button.tsx'

type Props = {
  /** What the button says; it names the field for files too. */
  children: string
  /** Kinds of files that the browser offers first, as in HTML's `accept`; all kinds when it is left out. */
  accept?: string
  multiple?: boolean
  look?: 'plain' | 'primary'
  className?: string
  /** Words that stand behind the button. */
  hint?: ReactNode
  /** The files that were chosen; empty when the choice was cancelled. */
  onChoose: (files: readonly File[]) => void
}

/** A button that opens the browser's choice of files. The same file can be chosen again. */
export function FileButton({ children, accept, multiple, look, className, hint, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look={look} className={className} onClick={() => input.current?.click()}>
        {children}
      </Button>
      {hint}
      <input
        ref={input}
        type="file"
        multiple={multiple}
        hidden
        accept={accept}
        aria-label={children}
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}
