import { type ReactNode, useId, useState } from 'react'
import { useMessages } from '#i18n/context.tsx'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'

type Props = { title: string; level: 2 | 3 | 4; isHeadForPhones?: boolean; children: ReactNode }

/**
 * A part that a phone shows when it is asked for. Wider screens, paper and pages without script show it at once; the style decides.
 * `isHeadForPhones`: the heading is only there to open the part, and is left out where it is open anyway.
 */
export function Fold({ title, level, isHeadForPhones = false, children }: Props) {
  const { fold } = useMessages(OUTLOOK).outlook
  const [open, setOpen] = useState(false)
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <div className="outlook-fold" data-folded={open ? undefined : ''}>
      <div className={isHeadForPhones ? 'outlook-fold-head outlook-fold-phones' : 'outlook-fold-head'}>
        <Heading data-count="">{title}</Heading>
        <button type="button" className="outlook-fold-button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? fold.close : fold.open}
          <span className="visually-hidden" data-count="">
            {title}
          </span>
        </button>
      </div>
      <div id={id} className="outlook-fold-body">
        {children}
      </div>
    </div>
  )
}
