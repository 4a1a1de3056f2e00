import { useLocale, useMessages } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { STORE } from '#i18n/messages/store/namespace.ts'
import type { CollectionInfo } from '#store/store.ts'

/** Collections by name, with how many records each holds, their size in kilobytes, and how many cannot be read. */
export function KeptList({ collections }: { collections: readonly CollectionInfo[] }) {
  const locale = useLocale()
  const { kept: words } = useMessages(STORE).store
  const count = (n: number) => formatCount(n, locale)
  return (
    <dl className="kept-list">
      {collections.map((c) => (
        <div key={c.name}>
          <dt>{words.names[c.name]}</dt>
          <dd data-count>
            {words.size({ count: count(c.records), kilobytes: count(Math.ceil(c.bytes / 1000)) })}
            {c.unreadable === 0 ? null : <span> {words.unreadable({ count: count(c.unreadable) })}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
