import { ClipFields } from '#blocks/notebook/clip-fields.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { localeInfo } from '#i18n/locales.ts'
import { NOTEBOOK } from '#i18n/messages/notebook/namespace.ts'
import { Button } from '#ui/button.tsx'
import { href } from '#url/paths.ts'
import { ClipChanges } from './clip-changes.tsx'
import type { Entry } from './entry.ts'

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
  const { locale, m } = useI18n(NOTEBOOK)
  const words = m.notebook
  const { id, clip, claim } = entry
  // A sentence is shown as it was saved; the rest as it is today.
  const language = entry.words === clip.words ? clip.language : locale
  return (
    <li className="notebook-clip" data-count="">
      <p className="notebook-kind">
        {words.kinds[clip.target.kind]}
        {'\u00a0· '}
        {words.savedOn} <time dateTime={clip.on}>{formatDate(clip.on, locale, 'short')}</time>
        {clip.dataset === null ? null : `\u00a0· ${words.version({ version: clip.dataset })}`}
      </p>
      <blockquote lang={localeInfo(language).tag}>{entry.words}</blockquote>
      {claim === null ? null : <StatusLine status={claim.claim.status}>{claim.claim.speaker.name}</StatusLine>}
      <ClipChanges entry={entry} />
      <p className="small">
        {clip.target.kind === 'quote' ? (
          <a href={href(entry.path, clip.language)}>{words.show}</a>
        ) : (
          <AppLink to={entry.path}>{words.show}</AppLink>
        )}
      </p>
      <div className="notebook-fields">
        <ClipFields id={id} clip={clip} words={words} rows={2} savesTagsOn="blur" />
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
