import type { ReactNode } from 'react'
import { useMessages } from '#i18n/context.tsx'
import type { Messages } from '#i18n/messages/en.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { PartError } from './part.ts'

/** Why a part of the app did not come, in the reader's language. */
export function partFaultText(error: unknown, m: Messages): string {
  return m.data.part[error instanceof PartError ? error.partCause : 'broken']
}

type Props = { error: unknown; retry: () => void; title?: string; children?: ReactNode }

/** Stands where the part would have stood: the cause, another try, and further ways on. */
export function PartFault({ error, retry, title, children }: Props) {
  const m = useMessages()
  return (
    <Notice
      tone="fault"
      title={title ?? m.data.failedTitle}
      actions={
        <>
          <Button onClick={retry}>{m.data.retry}</Button>
          {children}
        </>
      }
    >
      <p>{partFaultText(error, m)}</p>
    </Notice>
  )
}

/** The same for what opens over the page: at the foot of the window, in sight wherever the page stands. */
export function FloatingFault(props: Props) {
  return (
    <div className="floating-fault no-print">
      <PartFault {...props} />
    </div>
  )
}
