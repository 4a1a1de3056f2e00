import { failureText } from '#blocks/query/failure-text.ts'
import { failureOf } from '#data/errors.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { useMessages } from '#i18n/context.tsx'
import { DATA } from '#i18n/messages/data/namespace.ts'

/** Says why the claims could not be searched or read, and tries again in place. */
export function FailedNotice({ failed, onRetry }: { failed: Error; onRetry: () => void }) {
  const m = useMessages(DATA)
  return (
    <Notice tone="fault" title={m.data.failedTitle} actions={<Button onClick={onRetry}>{m.data.retry}</Button>}>
      <p>{failureText(failureOf(failed, 'claims'), m)}</p>
    </Notice>
  )
}
