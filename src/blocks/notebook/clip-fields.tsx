import { useId, useState } from 'react'
import { readTags } from '#domain/notebook/clips.ts'
import { useMessages } from '#i18n/context.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { type Clip, MAX_CLIP } from '#schema/clip.ts'
import { annotate } from './save-clip.ts'

type Props = {
  /** The clip's id in the notebook. */
  id: string
  /** Its note and tags when the fields are first shown. */
  clip: Pick<Clip, 'note' | 'tags'>
  words: { note: string; tags: string; tagsHint?: string }
  /** Height of the note in lines. */
  rows: number
  /** Where a list is filtered by tags, half a tag must not count: they are kept when the field is left. */
  savesTagsOn: 'change' | 'blur'
}

/** The reader's note and tags of a clip. What is typed is kept at once. */
export function ClipFields({ id, clip, words, rows, savesTagsOn }: Props) {
  const { listComma } = useMessages(SHELL).shell
  const [note, setNote] = useState(clip.note)
  const [tags, setTags] = useState(clip.tags.join(listComma))
  const field = useId()
  const saveTags = (text: string) => void annotate(id, { tags: readTags(text) })
  return (
    <>
      <label htmlFor={`${field}-note`}>{words.note}</label>
      <textarea
        id={`${field}-note`}
        rows={rows}
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
          if (savesTagsOn === 'change') saveTags(event.target.value)
        }}
        onBlur={savesTagsOn === 'blur' ? () => saveTags(tags) : undefined}
      />
    </>
  )
}
