import { type ReactNode, useId, useState } from 'react'

type Props = {
  title: string
  level: 2 | 3 | 4
  words: { open: string; close: string }
  className?: string
  /** The heading is only there to open the part, and is left out where it is open anyway. */
  isHeadForPhones?: boolean
  isOpen?: boolean
  children: ReactNode
}

/** A part that a phone shows when it is asked for. Wider screens, paper and pages without script show it at once; the style decides. */
export function Fold({ title, level, words, className, isHeadForPhones = false, isOpen = false, children }: Props) {
  const [open, setOpen] = useState(isOpen)
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <div className={className === undefined ? 'fold' : `fold ${className}`} data-folded={open ? undefined : ''}>
      <div className={isHeadForPhones ? 'fold-head fold-phones' : 'fold-head'}>
        <Heading data-count="">{title}</Heading>
        <button type="button" className="fold-button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? words.close : words.open}
          <span className="visually-hidden" data-count="">
            {title}
          </span>
        </button>
      </div>
      <div id={id} className="fold-body">
        {children}
      </div>
    </div>
  )
}
