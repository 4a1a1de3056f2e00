import { useMessages } from '#i18n/context.tsx'
import { DEVICE } from '#i18n/messages/device/namespace.ts'
import { megabytes } from './megabytes.ts'

/** How much of what is being fetched is there, in bytes; `total` is 0 until the size is known. */
export function KeepProgress({ done, total }: { done: number; total: number }) {
  const { panel: words } = useMessages(DEVICE).device
  return (
    <p className="on-device-progress" data-count>
      <progress aria-label={words.keepAll} value={total === 0 ? undefined : done / total} />{' '}
      {total === 0 ? null : words.keeping({ done: megabytes(done), total: megabytes(total) })}
    </p>
  )
}
