import { useId, useState } from 'react'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { annotate } from '#blocks/notebook/save-clip.ts'
import { localDay } from '#domain/local-day.ts'
import { printOf, readTags } from '#domain/notebook/clips.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { localeInfo } from '#i18n/locales.ts'
import { NOTEBOOK } from '#i18n/messages/notebook/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { MAX_CLIP } from '#schema/clip.ts'
import { plainText } from '#schema/rich-text.ts'
import { readerStore } from '#store/reader-store.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { href } from '#url/paths.ts'
import { changesOf } from './changes.ts'
import type { Entry } from './use-entries.ts'
import { useSentenceCheck } from './use-sentence-check.ts'

type Props = {
  entry: Entry
  isFirst: boolean
  isLast: boolean
  /** Null while only a part of the clips is shown. */
  onMove: ((by: -1 | 1) => void) | null
  onRemove: () => void
}

/** One clip: its words, how its claim changed, the reader's note and tags. */
export function ClipEntry({ entry, isFirst, isLast, onMove, onRemove }: Props) {
  const { locale, m } = useI18n(NOTEBOOK, VOCABULARY, SHELL)
  const words = m.notebook
  const { id, clip, claim } = entry
  const field = useId()
  const [note, setNote] = useState(clip.note)
  const [tags, setTags] = useState(clip.tags.join(m.shell.listComma))
  const changes = changesOf(entry, m)
  const sentence = useSentenceCheck(clip)
  const takeNew = () => {
    if (claim === null) return
    const { status, value, statement } = claim.claim
    void readerStore().update('clips', id, (now) =>
      now?.target.kind !== 'claim'
        ? now
        : {
            ...now,
            target: { ...now.target, print: printOf(claim), status, value: value?.full ?? null },
            words: plainText(statement).slice(0, MAX_CLIP.words),
            language: locale,
            on: localDay(new Date()),
          },
    )
  }
  // A sentence is shown as it was saved; the rest as it is today.
  const language = entry.words === clip.words ? clip.language : locale
  return (
    <li className="notebook-clip" data-count="">
      <p className="notebook-kind">
        {words.kinds[clip.target.kind]} · {words.savedOn} <time dateTime={clip.on}>{formatDate(clip.on, locale, 'short')}</time>
        {clip.dataset === null ? null : ` · ${words.version({ version: clip.dataset })}`}
      </p>
      <blockquote lang={localeInfo(language).tag}>{entry.words}</blockquote>
      {claim === null ? null : <StatusLine status={claim.claim.status}>{claim.claim.speaker.name}</StatusLine>}
      {changes.length === 0 ? null : (
        <Notice actions={entry.change === null ? undefined : <Button onClick={takeNew}>{words.take}</Button>}>
          <p>{changes.join(locale === 'en' ? ' ' : '')}</p>
        </Notice>
      )}
      {sentence === null || sentence === 'checking' ? null : sentence === 'found' ? (
        <p className="small quiet">{words.sentence.found}</p>
      ) : (
        <Notice>
          <p>{words.sentence[sentence]}</p>
        </Notice>
      )}
      <p className="small">
        {clip.target.kind === 'quote' ? (
          <a href={href(entry.path, clip.language)}>{words.show}</a>
        ) : (
          <AppLink to={entry.path}>{words.show}</AppLink>
        )}
      </p>
      <div className="notebook-fields">
        <label htmlFor={`${field}-note`}>{words.note}</label>
        <textarea
          id={`${field}-note`}
          rows={2}
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
          onChange={(event) => setTags(event.target.value)}
          // When the field is left: while a tag is typed the list must not be filtered by half of it.
          onBlur={() => void annotate(id, { tags: readTags(tags) })}
        />
      </div>
      <p className="notebook-tools no-print">
        {onMove === null ? null : (
          <>
            <Button disabled={isFirst} onClick={() => onMove(-1)}>
              {words.up}
            </Button>
            <Button disabled={isLast} onClick={() => onMove(1)}>
              {words.down}
            </Button>
          </>
        )}
        <Button onClick={onRemove}>{words.remove}</Button>
      </p>
    </li>
  )
}
