import { useState } from 'react'
import { useMessages } from '#i18n/context.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { StoreNotice } from '#blocks/store/store-notice.tsx'
import { moved } from '#domain/notebook/clips.ts'
import { NOTEBOOK } from '#i18n/messages/notebook/namespace.ts'
import type { Clip } from '#schema/clip.ts'
import { readerStore } from '#store/reader-store.ts'
import { paths } from '#url/paths.ts'
import { EmptyNotebook } from './empty-notebook.tsx'
import { RemovedClip } from './removed-clip.tsx'
import { EVERY, TagFilter } from './tag-filter.tsx'
import { Bibliography } from './bibliography.tsx'
import { ClipEntry } from './clip-entry.tsx'
import { useEntries } from './use-entries.ts'

/** The notebook's entries: to read, annotate, sort and save as a file. */
export function Notebook() {
  const words = useMessages(NOTEBOOK).notebook
  const all = useEntries()
  const [tag, setTag] = useState(EVERY)
  const [gone, setGone] = useState<{ id: string; value: Clip } | null>(null)
  if (all === null) return <div className="loading-page" />
  const { entries, version } = all
  const tags = [...new Set(entries.flatMap((e) => e.clip.tags))].sort()
  const shown = tag === EVERY || !tags.includes(tag) ? entries : entries.filter((e) => e.clip.tags.includes(tag))
  const kept = entries.map((e) => ({ id: e.id, value: e.clip }))
  const move = (id: string, by: -1 | 1) => {
    for (const [changed, place] of moved(kept, id, by))
      void readerStore().update('clips', changed, (now) => (now === null ? null : { ...now, place }))
  }
  const remove = (id: string, value: Clip) => {
    setGone({ id, value })
    void readerStore().remove('clips', id)
  }
  const bringBack = () => {
    if (gone !== null) void readerStore().put('clips', gone.id, gone.value)
    setGone(null)
  }
  return (
    <>
      <StoreNotice />
      {gone === null ? null : <RemovedClip onUndo={bringBack} />}
      {entries.length === 0 ? (
        <EmptyNotebook />
      ) : (
        <>
          <TagFilter count={shown.length} tags={tags} tag={tag} onTag={setTag} />
          <ol className="notebook-list">
            {shown.map((entry, i) => (
              <ClipEntry
                key={entry.id}
                entry={entry}
                isFirst={i === 0}
                isLast={i === shown.length - 1}
                onMove={shown.length === entries.length ? (by) => move(entry.id, by) : null}
                onRemove={() => remove(entry.id, entry.clip)}
              />
            ))}
          </ol>
          <Bibliography entries={shown} version={version} />
        </>
      )}
      <p className="no-print small notebook-more">
        <AppLink to={`${paths.about()}#privacy`}>{words.elsewhere}</AppLink>
      </p>
    </>
  )
}
