import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Clip } from '#schema/clip.ts'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { StoreNotice } from '#blocks/store/store-notice.tsx'
import { resourceQuery } from '#data/resource.ts'
import { localDay } from '#domain/local-day.ts'
import { clipId } from '#domain/notebook/clips.ts'
import { useI18n } from '#i18n/context.tsx'
import { CLIP } from '#i18n/messages/clip/namespace.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#url/paths.ts'
import { ClipFields } from './clip-fields.tsx'
import { type NewClip, saveClip } from './save-clip.ts'

type Props = { clip: NewClip; onDone: () => void }

/** Saves at once and says so; while it is open it takes a note and tags. */
export function ClipForm({ clip, onDone }: Props) {
  const { locale, m } = useI18n(CLIP)
  const words = m.clip
  const version = useQuery(resourceQuery('dataset', locale)).data?.version ?? null
  const [kept, setKept] = useState<Clip | null>(null)
  const started = useRef(false)
  useEffect(() => {
    // Once for each opening, even where effects run twice.
    if (started.current) return
    started.current = true
    void saveClip(clip, version, localDay(new Date())).then(({ value }) => setKept(value))
  }, [clip, version])
  if (kept === null) return <span className="clip-form small quiet">{words.saving}</span>
  return (
    <span className="clip-form">
      <span role="status" className="clip-said">
        {kept.note === '' && kept.tags.length === 0 ? words.saved : words.there}
      </span>
      <StoreNotice />
      <ClipFields id={clipId(clip.target, clip.language)} clip={kept} words={words} rows={3} savesTagsOn="change" />
      <span className="clip-foot">
        <Button onClick={onDone}>{words.done}</Button>
        <AppLink to={paths.notebook()}>{words.open}</AppLink>
      </span>
    </span>
  )
}
