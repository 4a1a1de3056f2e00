import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { download } from '#blocks/table/table-text.ts'
import { resourceQuery } from '#data/resource.ts'
import { localDay } from '#domain/local-day.ts'
import { linkedLines, manifestOf } from '#files/manifest.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { STORE } from '#i18n/messages/store/namespace.ts'
import { exportReaderData, importReaderData } from '#store/reader-data.ts'
import { readerStore } from '#store/reader-store.ts'
import type { CollectionInfo } from '#store/store.ts'
import { Button } from '#ui/button.tsx'
import { StoreNotice } from './store-notice.tsx'
import { paths } from '#url/paths.ts'
import './store.css'

/** Everything that the browser keeps for the reader: listed, saved as one file, taken in from one, deleted. Only in the browser. */
export function KeptPanel() {
  const locale = useLocale()
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? ''
  const { kept: words } = useMessages(STORE).store
  const [list, setList] = useState<CollectionInfo[] | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const count = (n: number) => formatCount(n, locale)
  const look = useCallback(() => readerStore().overview().then(setList), [])
  useEffect(() => {
    void look()
    // Not the live collections: they follow only what something draws.
    return readerStore().subscribe(() => void look())
  }, [look])
  const save = async () => {
    const now = new Date()
    const about = linkedLines(manifestOf([], { version, link: publicUrl(paths.about(), locale) }))
    const text = await exportReaderData(readerStore(), now.toISOString(), about)
    download(`parallax-my-data-${localDay(now)}.json`, 'application/json', text)
  }
  const takeIn = async (chosen: File | undefined) => {
    if (!chosen) return
    const result = await importReaderData(readerStore(), await chosen.text())
    setSaid(result === null ? words.noFile : words.imported({ taken: count(result.taken), refused: count(result.refused) }))
  }
  const clear = async () => {
    setAsking(false)
    setSaid(
      await readerStore()
        .deleteAll()
        .then(
          () => words.deleted,
          () => words.deleteFailed,
        ),
    )
  }
  const full = (list ?? []).filter((c) => c.records > 0)
  return (
    <section className="kept no-print" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      <StoreNotice />
      {list !== null && full.length === 0 ? <p className="quiet">{words.empty}</p> : null}
      <dl className="kept-list">
        {full.map((c) => (
          <div key={c.name}>
            <dt>{words.names[c.name]}</dt>
            <dd data-count>
              {words.size({ count: count(c.records), kilobytes: count(Math.ceil(c.bytes / 1000)) })}
              {c.unreadable === 0 ? null : <span> {words.unreadable({ count: count(c.unreadable) })}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <div className="kept-actions">
        <Button disabled={full.length === 0} onClick={() => void save()}>
          {words.export}
        </Button>
        <Button onClick={() => file.current?.click()}>{words.import}</Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={words.import}
          onChange={(event) => {
            void takeIn(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        {isAsking ? (
          <>
            <span>{words.sure}</span>
            <Button look="primary" onClick={() => void clear()}>
              {words.yes}
            </Button>
            <Button onClick={() => setAsking(false)}>{words.no}</Button>
          </>
        ) : (
          <Button disabled={full.length === 0} onClick={() => setAsking(true)}>
            {words.deleteAll}
          </Button>
        )}
      </div>
      <p role="status" className="small quiet" data-count>
        {said}
      </p>
    </section>
  )
}
