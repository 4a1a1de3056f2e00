import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FileButton } from '#ui/file-button.tsx'
import { ConfirmButton } from '#ui/confirm-button.tsx'
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
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { KeptList } from './kept-list.tsx'
import { useOverview } from './use-overview.ts'
import { StoreNotice } from './store-notice.tsx'
import './store.css'

/** Everything that the browser keeps for the reader: listed, saved as one file, taken in from one, deleted. Only in the browser. */
export function KeptPanel() {
  const locale = useLocale()
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? ''
  const { kept: words } = useMessages(STORE).store
  const list = useOverview()
  const [said, setSaid] = useState('')
  const count = (n: number) => formatCount(n, locale)
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
      <KeptList collections={full} />
      <div className="kept-actions">
        <Button disabled={full.length === 0} onClick={() => void save()}>
          {words.export}
        </Button>
        <FileButton accept="application/json,.json" onChoose={(files) => void takeIn(files[0])}>
          {words.import}
        </FileButton>
        <ConfirmButton words={words} look="primary" disabled={full.length === 0} onConfirm={() => void clear()}>
          {words.deleteAll}
        </ConfirmButton>
      </div>
      <p role="status" className="small quiet" data-count>
        {said}
      </p>
    </section>
  )
}
