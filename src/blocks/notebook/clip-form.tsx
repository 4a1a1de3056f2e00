import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { StoreNotice } from '#blocks/store/store-notice.tsx'
import { resourceQuery } from '#data/resource.ts'
import { localDay } from '#domain/local-day.ts'
import { clipId, readTags } from '#domain/notebook/clips.ts'
import { useI18n } from '#i18n/context.tsx'
import { CLIP } from '#i18n/messages/clip/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { MAX_CLIP } from '#schema/clip.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { annotate, type NewClip, saveClip } from './save-clip.ts'

type Props = { clip: NewClip; onDone: () => void }

/** Saves at once and says so; while it is open it takes a note and tags. */
export function ClipForm({ clip, onDone }: Props) {
  const { locale, m } = useI18n(CLIP, SHELL)
  const words = m.clip
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? null
  const [state, setState] = useState<'saving' | 'saved' | 'there'>('saving')
  const [note, setNote] = useState('')
  const [tags, setTags] = useState('')
  const field = useId()
  const id = clipId(clip.target, clip.language)
  const started = useRef(false)
  useEffect(() => {
    // Once for each opening, even where effects run twice.
    if (started.current) return
    started.current = true
    void saveClip(clip, version, localDay(new Date())).then(({ value }) => {
      setNote(value.note)
      setTags(value.tags.join(m.shell.listComma))
      setState(value.note === '' && value.tags.length === 0 ? 'saved' : 'there')
    })
  }, [clip, version, m.shell.listComma])
  if (state === 'saving') return <span className="clip-form small quiet">{words.saving}</span>
  return (
    <span className="clip-form">
      <span role="status" className="clip-said">
        {state === 'saved' ? words.saved : words.there}
      </span>
      <StoreNotice />
      <label htmlFor={`${field}-note`}>{words.note}</label>
      <textarea
        id={`${field}-note`}
        rows={3}
        maxLength={MAX_CLIP.note}
        value={note}
        onChange={(event) => {
          setNote(event.target.value)
          void annotate(id, { note: event.target.value })
        }}
      />
      <label htmlFor={`${field}-tags`}>{words.tags}</label>
      <input
        id={`${field}-tags`}
        type="text"
        value={tags}
        placeholder={words.tagsHint}
        onChange={(event) => {
          setTags(event.target.value)
          void annotate(id, { tags: readTags(event.target.value) })
        }}
      />
      <span className="clip-foot">
        <Button onClick={onDone}>{words.done}</Button>
        <AppLink to={paths.notebook()}>{words.open}</AppLink>
      </span>
    </span>
  )
}
