import type { ReactNode } from 'react'
import type { MessagesOf } from '#i18n/namespace.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { failureOf } from '#data/errors.ts'
import { PartError } from './part.ts'
import { failureText } from './failure-text.ts'
import { useMessages } from '#i18n/context.tsx'
import { DATA } from '#i18n/messages/data/namespace.ts'

/** Why code or data of a part did not come, in the reader's language. */
export function partFaultText(error: unknown, resource: string, m: MessagesOf<typeof DATA>): string {
  return error instanceof PartError ? m.data.part[error.partCause] : failureText(failureOf(error, resource), m)
}

type Props = { error: unknown; retry: () => void; resource?: string; title?: string; children?: ReactNode }

/** Shown in place of a part that failed: the cause, a retry, and further links. */
export function PartFault({ error, retry, resource = '', title, children }: Props) {
  const m = useMessages(DATA)
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
      <p>{partFaultText(error, resource, m)}</p>
    </Notice>
  )
}

/** The same for what opens over the page: at the foot of the window, visible wherever the page is scrolled. */
export function FloatingFault(props: Props) {
  return (
    <div className="floating-fault no-print">
      <PartFault {...props} />
    </div>
  )
}
