import { useState } from 'react'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { StoreNotice } from '#blocks/store/store-notice.tsx'
import { moved } from '#domain/notebook/clips.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { NOTEBOOK } from '#i18n/messages/notebook/namespace.ts'
import type { Clip } from '#schema/clip.ts'
import { readerStore } from '#store/reader-store.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { Bibliography } from './bibliography.tsx'
import { ClipEntry } from './clip-entry.tsx'
import { useEntries } from './use-entries.ts'

const EVERY = ''

/** The notebook's entries: to read, annotate, sort and save as a file. */
export function Notebook() {
  const { locale, m } = useI18n(NOTEBOOK)
  const words = m.notebook
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
  return (
    <>
      <StoreNotice />
      {gone === null ? null : (
        <p className="notebook-gone no-print" role="status">
          {words.removed}{' '}
          <Button
            look="quiet"
            onClick={() => {
              void readerStore().put('clips', gone.id, gone.value)
              setGone(null)
            }}
          >
            {words.undo}
          </Button>
        </p>
      )}
      {entries.length === 0 ? (
        <Empty />
      ) : (
        <>
          <div className="notebook-bar no-print">
            <p data-count="">{words.count({ count: formatCount(shown.length, locale) })}</p>
            {tags.length === 0 ? null : (
              <label>
                <span>{words.filter}</span>
                <select value={tag} onChange={(event) => setTag(event.target.value)}>
                  <option value={EVERY}>{words.everyTag}</option>
                  {tags.map((t) => (
                    <option key={t} value={t}>
                      {t}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </div>
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

function Empty() {
  const { m } = useI18n(NOTEBOOK)
  const words = m.notebook
  return (
    <section className="notebook-empty">
      <p>{words.empty}</p>
      <ul>
        {words.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <AppLink to={paths.evidence()}>{words.start}</AppLink>
      </p>
    </section>
  )
}
